package org.mohafez.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.search.Marker;
import org.mohafez.search.Run;
import org.mohafez.search.synonym.ArchiveSynonyms;
import org.mohafez.search.synonym.Synonyms;

class WideningTest {
    /** Those of the country: there is no such file. */
    private static final Synonyms COUNTRY =
            ArchiveSynonyms.in(new ArchiveFolder(Path.of("no"))).current();

    /** What the query marks in the text; nothing where they do not meet. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "APA | বার্ষিক কর্মসম্পাদন চুক্তির অগ্রগতি | বার্ষিক কর্মসম্পাদন চুক্তির",
                "বার্ষিক কর্মসম্পাদন চুক্তি | এপিএর লক্ষ্যমাত্রা অর্জন | এপিএর",
                "সিকিউরিটি | সাইবার নিরাপত্তা জোরদার | নিরাপত্তা",
                "ICT | তথ্য ও যোগাযোগ প্রযুক্তির ব্যবহার | তথ্য ও যোগাযোগ প্রযুক্তির",
                "তথ্য ও যোগাযোগ প্রযুক্তি | আইসিটি কমিটি | আইসিটি",
                "ইউডিসি | ইউনিয়ন ডিজিটাল সেন্টারের উদ্যোক্তা | ইউনিয়ন ডিজিটাল সেন্টারের",
                "UNO | উপজেলা নির্বাহী অফিসারকে অনুরোধ | উপজেলা নির্বাহী অফিসারকে",
                "পপ | PoP রুম সংস্কার | PoP",
                "সিটিজেন চার্টার | সেবা প্রদান প্রতিশ্রুতি হালনাগাদ | সেবা প্রদান প্রতিশ্রুতি",
                "রেজুলেশন | গত সভার কার্য বিবরণী পাঠ | কার্য বিবরণী",
                "এসিল্যান্ড | সহকারী কমিশনার (ভূমি), সকল | সহকারী কমিশনার (ভূমি",
                "কাবিখা | কাজের বিনিময়ে খাদ্য কর্মসূচি | কাজের বিনিময়ে খাদ্য",
                "ই-নথি | সকল পত্র ডি নথিতে নিষ্পন্ন | ডি নথিতে",
                "ডি-নথি | সকল পত্র ই-নথিতে নিষ্পন্ন | ''",
                "ডিসি | জেলা প্রশাসকের সভাপতিত্বে | জেলা প্রশাসকের",
                "জেলা প্রশাসক | উপকমিশনার ডিসি (ট্রাফিক) | ''",
                "টিউবওয়েল | অকেজো নলকূপের তালিকা | নলকূপের",
                "road repair | রাস্তার মেরামত কাজ | রাস্তার / মেরামত",
                "রাস্তা | the road to the school | road",
                "বাল্য বিয়ে | বাল্যবিবাহ প্রতিরোধ | বাল্যবিবাহ",
                "birth registration | জন্মনিবন্ধন সনদ | জন্মনিবন্ধন",
                "\"এপিএ\" | বার্ষিক কর্মসম্পাদন চুক্তি | ''",
                "\"সিটিজেন চার্টার\" | সেবা প্রদান প্রতিশ্রুতি | ''",
                "সিদ্ধান্ত:এপিএ | বার্ষিক কর্মসম্পাদন চুক্তি | বার্ষিক কর্মসম্পাদন চুক্তি",
                "auction | পাঠাগারের পুরোনো বই নিলামে বিক্রয় | নিলামে",
                "auction | ব্যবস্থা নিতে হবে | ''",
                "বিতরণ | অনুলিপি | ''",
                "চুক্তি | এপিএ | ''",
                "10/12/2024 | ১০ ডিসেম্বর ২০২৪ তারিখের সভা | ১০ ডিসেম্বর ২০২৪",
                "10/12/2024 | ১০-১২-২৪ তারিখের সভা | ১০-১২-২৪",
                "10/12/2024 | ২৫ অগ্রহায়ণ ১৪৩১ | ২৫ অগ্রহায়ণ ১৪৩১",
                "10/12/2024 | ১১ ডিসেম্বর ২০২৪ | ''",
                "১ জুলাই ২০২৪ | ০১/০৭/২০২৪ তারিখে | ০১/০৭/২০২৪",
                "July 1, 2024 | ১ জুলাই, ২০২৪ | ১ জুলাই, ২০২৪",
                "২৫ অগ্রহায়ণ ১৪৩১ | ১০/১২/২০২৪ | ১০/১২/২০২৪",
                "১০% | করমেলায় দশ শতাংশ রেয়াত | দশ শতাংশ",
                "১০% | করের ১০% রেয়াত | ১০%",
                "দশ শতাংশ | করের ১০% রেয়াত | ১০%",
                "শতকরা ১০ ভাগ | করের ১০ % রেয়াত | ১০ %",
                "১০০% | শতভাগ নথি | শতভাগ",
                "শতভাগ নথি | ১০০% নথি | ১০০% / নথি",
                "১০০ ভাগ | শতভাগ নথি | শতভাগ",
                "৯০ ভাগ | ৯০% নথি | ৯০",
                "৯০% | শতভাগ নথি | ''",
                "10 percent | শতকরা ১০ ভাগ | শতকরা ১০",
                "দশ শতাংশ | ১০ শতাংশের বেশি | ১০ শতাংশের",
                "শতকরা ২৫ ভাগ | নারী পঁচিশ শতাংশ হতে হবে | পঁচিশ শতাংশ",
                "১০ জন | দশ শতাংশ | ''",
                "৫ শতাংশ জমি | জনপ্রতি পাঁচ শতক জমি | পাঁচ শতক / জমি",
                "৫ শতক খাস জমি | ৫ শতাংশ খাস জমি | ৫ শতাংশ / খাস জমি",
                "5 decimals of land | পাঁচ শতাংশ | পাঁচ শতাংশ",
                "৫ শতাংশ জমি | শতকরা ৫ ভাগ | শতকরা ৫",
                "৫ শতাংশ রেয়াত | পাঁচ শতক | ''",
                "10 December | ১০ ডিসেম্বর ২০২৪ | ১০ ডিসেম্বর",
                "১০ নলকূপ | ১০/১২/২০২৪ | ১০",
                "২ মাস | দুই মাসের বকেয়া | দুই মাসের",
                "দুই মাস | ২ মাসের বকেয়া | ২ মাসের",
                "৭ দিনে নিয়োগ | সাত দিনের মধ্যে | সাত দিনের",
                "30 days notice | ৩০ দিনের নোটিশ | ৩০ দিনের / নোটিশ",
                "৯ জন শিক্ষক | নয় জন প্রধান শিক্ষক | নয় জন / শিক্ষক",
                "৩ বৎসর | তিন বছর | তিন বছর",
                "৩ বছর | তিন বৎসর | তিন বৎসর",
                "৩ কার্যদিবস | তিন কার্যদিবসের মধ্যে | তিন কার্যদিবসের",
                "৩ কর্মদিবস | তিন কার্যদিবসের মধ্যে | তিন কার্যদিবসের",
                "তিন কার্যদিবস | ৩ কর্মদিবসের মধ্যে | ৩ কর্মদিবসের",
                "৭ কর্মদিবস | সাত কার্যদিবসে | সাত কার্যদিবসে",
                "7 working days | সাত কর্মদিবসের মধ্যে | সাত কর্মদিবসের",
                "২ জন | দুইজন শিক্ষক | দুইজন",
                "২ জন শিক্ষক | দুইজন সহকারী শিক্ষকের | দুইজন / শিক্ষকের",
                "দুইজন | ২ জনকে সতর্ক করা হয় | ২ জনকে",
                "দুইজন | দুই জনের বিরুদ্ধে | দুই জনের",
                "5 persons | পাঁচজন সদস্য | পাঁচজন",
                "তিনবার | ৩ বার সতর্ক | ৩ বার",
                "৩টি নলকূপ | তিনটি নলকূপ | তিনটি / নলকূপ",
                "তিনটি নলকূপ | ৩টি গভীর নলকূপ | ৩টি / নলকূপ",
                "৩ টি নলকূপ | তিন টি নলকূপ | তিন টি / নলকূপ",
                "dui mas | ২ মাসের বকেয়া | ২ মাসের",
                "sat din | সাত দিনের মধ্যে | সাত দিনের",
                "২ জন প্রশিক্ষক | দুজন প্রশিক্ষক | দুজন / প্রশিক্ষক",
                "২টি নলকূপ | দুটি গভীর নলকূপ | দুটি / নলকূপ",
                "দুই মাস | দু’মাস মেয়াদি | দু’মাস",
                "দু'জন | ২ জন পাহারাদার | ২ জন",
                "চারসপ্তাহ | ৪ সপ্তাহের মধ্যে | ৪ সপ্তাহের",
                "৩ দিনব্যাপী মেলা | তিনদিনব্যাপী বৃক্ষমেলা | তিনদিনব্যাপী",
                "পাঁচ দিন | পাঁচদিনব্যাপী কর্মশালা | পাঁচদিনব্যাপী",
                "৬ মাস মেয়াদি | ছয় মাসের কোর্স | ছয় মাসের",
                "tin din bepi | তিন দিনের | তিন দিনের",
                "দশ কেজি | ১০ কেজি করে চাল | ১০ কেজি",
                "৮ একর | আট একর খাস জমি | আট একর",
                "৪ কিমি | চার কিলোমিটার খাল | চার কিলোমিটার",
                "তিন শত জন | ৩০০ জনকে | ৩০০ জনকে",
                "২৫০ জন | দুইশত পঞ্চাশ জন | দুইশত পঞ্চাশ জন",
                "দুই হাজার জন | ২০০০ জন যুবক | ২০০০ জন",
                "১,২০০ জন | ১২০০ জন যুবক | ১২০০ জন",
                "তিনতলা ভবন | ৩ তলা নতুন ভবন | ৩ তলা / ভবন",
                "eight days | ৮ দিনের মধ্যে | ৮ দিনের",
                "৬ সপ্তাহ | for six weeks | six weeks",
                "twenty five persons | ২৫ জন | ২৫ জন",
                "choy soptaho | ছয় সপ্তাহ পর | ছয় সপ্তাহ",
                "একটি কমিটি | ১ জন | ''",
                "সোমবার | ২ বার | ''",
                "বারবার | ১২ বার | ''",
                "৩ টা | তিনটি নলকূপ | ''",
                "দুইজন | তিন জন | ''",
                "২ মাস | দুই জন | ''",
                "নয় | ৯ জন | ''",
                "২ নং ওয়ার্ড | দুই মাস | ''",
                "২০২৪ দিন | দুই দিন | দিন",
                "seven days | seven tenders within ten days | ''",
                "দুই তিন দিন | ৫ দিন | ''",
                "এদিন | ১ দিন | ''",
                "শতক | ১০০ জন | ''",
                "৫০ হাজার টাকা ৩ কিস্তি | ৩ কিস্তিতে | ৩ কিস্তিতে",
                "জন্ম সনদ | জন্মনিবন্ধন যাচাই | জন্মনিবন্ধন",
                "তালিকা প্রস্তুত | তালিকা তৈরি করে | তালিকা / তৈরি",
                "তাড়াইল | অবৈধ দখল উচ্ছেদ | ''",
                "সরাইল | মালামাল অপসারণ | ''",
            })
    void aQueryMeetsWhatSaysTheSame(String query, String text, String marked) {
        assertThat(new Marker(QueryText.of(query, COUNTRY))
                        .mark(text).stream().filter(Run::match).map(Run::text).collect(Collectors.joining(" / ")))
                .isEqualTo(marked);
    }

    /** Neither by what sounds like it, nor scattered. */
    @ParameterizedTest
    @CsvSource({"choy soptaho, 1", "১০ কেজি চাল, 2", "দুইজন, 1", "৫০ হাজার জন, 1", "দুই দিন তিন জন, 2"})
    void whatIsCountedIsOneThing(String query, int clauses) {
        QueryText read = QueryText.of(query, COUNTRY);
        assertThat(read.clauses()).hasSize(clauses);
        assertThat(read.clauses().getFirst().sense()).isInstanceOf(Sense.Count.class);
        assertThat(read.foundBySound(read.clauses()).clauses().getFirst().words())
                .noneMatch(QueryWord::bySound);
    }

    /** Post, office or body: however many words it has, it is one of the things that were asked for. */
    @Test
    void theWordsOfANameAreOneThing() {
        assertThat(QueryText.of("কম্পিউটার অপারেটর নিয়োগ", COUNTRY).clauses())
                .extracting(Clause::named)
                .containsExactly(2, 2, 1);
        assertThat(QueryText.of("নামজারি সহকারী কমিশনার ভূমি সভা", COUNTRY).clauses())
                .extracting(Clause::named)
                .containsExactly(1, 3, 3, 3, 1);
        assertThat(QueryText.of("কম্পিউটার অপারেটর নিয়োগ").clauses())
                .extracting(Clause::named)
                .containsOnly(1);
    }

    @Test
    void everyWordOfASpanHasItsAlternatives() {
        List<Clause> clauses =
                QueryText.of("উপজেলা আইসিটি কমিটি সিটিজেন চার্টার", COUNTRY).clauses();
        assertThat(clauses.get(3).alternatives())
                .isEqualTo(clauses.get(4).alternatives())
                .isNotEmpty();
    }

    @Test
    void whatIsExcludedHasNone() {
        assertThat(QueryText.of("সভা -এপিএ", COUNTRY).excluded())
                .singleElement()
                .satisfies(clause -> assertThat(clause.alternatives()).isEmpty());
    }

    @Test
    void aLongQueryHasOnlySoMany() {
        String query = IntStream.range(0, 24).mapToObj(i -> "ইউএনও").collect(Collectors.joining(" "));
        assertThat(QueryText.of(query, COUNTRY).clauses().stream()
                        .mapToInt(clause -> clause.alternatives().size())
                        .sum())
                .isBetween(Widening.MOST / 2, Widening.MOST);
    }

    @Property(tries = 300)
    void noStringIsTooMuch(@ForAll String query) {
        QueryText plain = QueryText.of(query);
        QueryText widened = QueryText.of(query, COUNTRY);
        assertThat(widened.clauses().stream().map(Clause::asTyped).toList()).isEqualTo(plain.clauses());
        assertThat(Run.join(new Marker(widened).mark(query))).isEqualTo(query);
    }
}
