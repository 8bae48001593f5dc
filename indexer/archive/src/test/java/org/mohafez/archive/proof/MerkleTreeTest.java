package org.mohafez.archive.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MerkleTreeTest {
    private static final int SIZES = 70;
    private static final List<Hash> LEAVES = IntStream.range(0, SIZES)
            .mapToObj(i -> Hash.ofLeaf(("leaf " + i).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
            .toList();
    private static final Hash OTHER = Hash.ofLeaf(new byte[] {9});

    /** Eight leaves and the roots over the first n of them: known answers that implementations of RFC 6962 test against. */
    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void rootsAreThoseOfTheStandard(int size, String root) {
        List<Hash> leaves = List.of(
                        "",
                        "00",
                        "10",
                        "2021",
                        "3031",
                        "40414243",
                        "5051525354555657",
                        "606162636465666768696a6b6c6d6e6f")
                .stream()
                .map(hex -> Hash.ofLeaf(HexFormat.of().parseHex(hex)))
                .toList();
        assertThat(new MerkleTree(leaves).first(size).root()).hasToString(root);
    }

    @Test
    void everyLeafOfEveryTreeIsProved() {
        for (int size = 1; size <= SIZES; size++) {
            MerkleTree tree = new MerkleTree(LEAVES).first(size);
            Hash root = tree.root();
            for (int index = 0; index < size; index++) {
                List<Hash> path = tree.inclusion(index);
                Hash leaf = LEAVES.get(index);
                assertThat(MerkleCheck.includes(leaf, index, size, path, root))
                        .as("%d of %d", index, size)
                        .isTrue();
                assertThat(MerkleCheck.includes(OTHER, index, size, path, root)).isFalse();
                assertThat(MerkleCheck.includes(leaf, index, size, path, OTHER)).isFalse();
                for (List<Hash> tampered : tampered(path)) {
                    assertThat(MerkleCheck.includes(leaf, index, size, tampered, root))
                            .as("%d of %d, tampered", index, size)
                            .isFalse();
                }
                for (int elsewhere = 0; elsewhere < size; elsewhere++) {
                    assertThat(MerkleCheck.includes(leaf, elsewhere, size, path, root))
                            .isEqualTo(elsewhere == index);
                }
            }
        }
    }

    @Test
    void everyTreeIsProvedToHaveGrownFromEveryEarlierOne() {
        for (int later = 1; later <= SIZES; later++) {
            MerkleTree tree = new MerkleTree(LEAVES).first(later);
            for (int earlier = 1; earlier <= later; earlier++) {
                Hash before = tree.first(earlier).root();
                List<Hash> path = tree.consistency(earlier);
                assertThat(MerkleCheck.extend(earlier, before, later, tree.root(), path))
                        .as("%d to %d", earlier, later)
                        .isTrue();
                assertThat(MerkleCheck.extend(earlier, OTHER, later, tree.root(), path))
                        .isFalse();
                assertThat(MerkleCheck.extend(earlier, before, later, OTHER, path))
                        .isFalse();
                for (List<Hash> tampered : tampered(path)) {
                    assertThat(MerkleCheck.extend(earlier, before, later, tree.root(), tampered))
                            .as("%d to %d, tampered", earlier, later)
                            .isFalse();
                }
            }
        }
    }

    /** No path whatever can make a tree out of one in which a leaf was changed. */
    @Test
    void aTreeInWhichALeafWasChangedIsNoContinuation() {
        for (int later = 2; later <= SIZES; later++) {
            for (int earlier = 1; earlier < later; earlier++) {
                List<Hash> changed = new ArrayList<>(LEAVES.subList(0, later));
                changed.set(earlier / 2, OTHER);
                MerkleTree tree = new MerkleTree(changed);
                Hash before = new MerkleTree(LEAVES).first(earlier).root();
                assertThat(MerkleCheck.extend(earlier, before, later, tree.root(), tree.consistency(earlier)))
                        .as("%d to %d", earlier, later)
                        .isFalse();
            }
        }
    }

    @Test
    void nothingIsProvedOfWhatIsNoTree() {
        assertThat(MerkleCheck.includes(OTHER, 0, 0, List.of(), OTHER)).isFalse();
        assertThat(MerkleCheck.includes(OTHER, -1, 1, List.of(), OTHER)).isFalse();
        assertThat(MerkleCheck.extend(0, OTHER, 1, OTHER, List.of())).isFalse();
        assertThat(MerkleCheck.extend(3, OTHER, 2, OTHER, List.of())).isFalse();
        assertThat(MerkleCheck.extend(3, OTHER, 4, OTHER, List.of())).isFalse();
    }

    /** A hash more at either end, one less, one changed, two changed about. */
    private static List<List<Hash>> tampered(List<Hash> path) {
        List<List<Hash>> all = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            List<Hash> less = new ArrayList<>(path);
            less.remove(i);
            all.add(less);
            List<Hash> changed = new ArrayList<>(path);
            changed.set(i, OTHER);
            all.add(changed);
            if (i > 0 && !path.get(i).equals(path.get(i - 1))) {
                List<Hash> swapped = new ArrayList<>(path);
                Collections.swap(swapped, i, i - 1);
                all.add(swapped);
            }
        }
        List<Hash> more = new ArrayList<>(path);
        more.add(OTHER);
        all.add(more);
        List<Hash> before = new ArrayList<>(path);
        before.addFirst(OTHER);
        all.add(before);
        return all;
    }
}
