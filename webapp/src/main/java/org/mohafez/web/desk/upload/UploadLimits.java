package org.mohafez.web.desk.upload;

import java.util.List;

/**
 * How much may be sent at once. What is in a zip archive has limits of its own where it is unpacked.
 *
 * @param files how many
 * @param fileBytes of each
 * @param totalBytes of all together
 * @param leftBytes how much of the disk must stay free for the archive itself
 */
public record UploadLimits(int files, long fileBytes, long totalBytes, long leftBytes) {
    private static final long MEGABYTE = 1024 * 1024;

    /** A year's minutes as good scans are some hundred megabytes. */
    public static final UploadLimits USUAL = new UploadLimits(200, 200 * MEGABYTE, 1024 * MEGABYTE, 1024 * MEGABYTE);

    long fileMegabytes() {
        return fileBytes / MEGABYTE;
    }

    long totalMegabytes() {
        return totalBytes / MEGABYTE;
    }

    boolean allow(List<Long> sizes) {
        return sizes.size() <= files
                && sizes.stream().allMatch(size -> size >= 0 && size <= fileBytes)
                && sizes.stream().mapToLong(Long::longValue).sum() <= totalBytes;
    }
}
