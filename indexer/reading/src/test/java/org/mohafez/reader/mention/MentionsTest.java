package org.mohafez.reader.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.bangla.BanglaText;
import org.mohafez.reader.TextPages;
import org.mohafez.reader.paper.Found;
import org.mohafez.reader.paper.Paper;
import org.mohafez.record.Mention;

class MentionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            মেরামত বাবদ ২,৫০,০০০/- টাকা বরাদ্দ করা হলো। | ২,৫০,০০০/- টাকা | 250000
            জনপ্রতি ৫০০/- হারে ভাতা দেওয়া হবে। | ৫০০/- | 500
            মোট ৳ ১২৫০.৫০ ব্যয় হয়েছে। | ৳ ১২৫০.৫০ | 1250.5
            ৩ কোটি ২০ লক্ষ টাকার প্রাক্কলন অনুমোদিত হয়। | ৩ কোটি ২০ লক্ষ টাকার | 32000000
            সরকার ২.৫ লক্ষ টাকা দিয়েছে। | ২.৫ লক্ষ টাকা | 250000
            জরিমানা পাঁচ হাজার টাকা ধার্য করা হলো। | পাঁচ হাজার টাকা | 5000
            চাঁদা আড়াই লক্ষ টাকা আদায় হয়েছে। | আড়াই লক্ষ টাকা | 250000
            A sum of Tk. 5,000 was paid. | Tk. 5,000 | 5000
            The board approved BDT 3 lakh for repair. | BDT 3 lakh | 300000
            বাবদ ৭৫,০০০/- (পঁচাত্তর হাজার) টাকা মাত্র | ৭৫,০০০/- (পঁচাত্তর হাজার) টাকা | 75000
            """)
    void sumsOfMoney(String text, String printed, String value) {
        assertThat(mentions(text))
                .extracting(Mention::type, Mention::text, Mention::value)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("amount", clean(printed), value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "০৫.৪৪.৫০০০.০১৩.২২.০০৪.২৪-৬৪৭/১(৭৫)",
                "২৫ জন কৃষক ১০,০০০ চারা পাবেন।",
                "এক টাকাও অপচয় করা যাবে না।",
                "মোবাইল ০১৭১২-৩৪৫৬৭৮",
                "২০২৩-২৪ অর্থবছরে ৩৫% কাজ হয়েছে।",
                "সভা সকাল ১০.০০ টায় শুরু হয়।",
                "প্রকল্পের কাজ চলমান। প্রকল্প এলাকা পরিদর্শন করতে হবে।",
                "আইন মোতাবেক ব্যবস্থা নিতে হবে। আইন শৃঙ্খলা কমিটি ২০২৪",
                "টাকা জমা দেওয়ার শেষ তারিখ ২৫/০৩/২০২৪"
            })
    void whatIsNone(String text) {
        assertThat(mentions(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            স্থানীয় সরকার (ইউনিয়ন পরিষদ) আইন, ২০০৯ অনুযায়ী কর আদায় করতে হবে। | স্থানীয় সরকার (ইউনিয়ন পরিষদ) আইন, ২০০৯
            সভায় তথ্য অধিকার আইন, ২০০৯ এর ধারা ১০ পাঠ করা হয়। | তথ্য অধিকার আইন, ২০০৯
            এ বিষয়ে নারী ও শিশু নির্যাতন দমন আইন ২০০০ প্রযোজ্য। | নারী ও শিশু নির্যাতন দমন আইন ২০০০
            উক্ত সরকারি কর্মচারী (শৃঙ্খলা ও আপিল) বিধিমালা, ২০১৮ মোতাবেক। | সরকারি কর্মচারী (শৃঙ্খলা ও আপিল) বিধিমালা, ২০১৮
            দখলকারীর বিরুদ্ধে জলমহাল ব্যবস্থাপনা নীতিমালা, ২০০৯ প্রয়োগ করতে হবে। | জলমহাল ব্যবস্থাপনা নীতিমালা, ২০০৯
            নিম্নবর্ণিত কর্মকর্তাগণকে মোটরযান আইন, ২০১৮ এর ক্ষমতা দেওয়া হলো। | মোটরযান আইন, ২০১৮
            (৪) জাতীয় পরিবেশ নীতি ও বালুমহাল বিধিমালা ২০১১ মানতে হবে। | জাতীয় পরিবেশ নীতি ও বালুমহাল বিধিমালা ২০১১
            It falls under the Public Procurement Rules, 2008. | Public Procurement Rules, 2008
            ২০১৩ সনের ৪৭ নং আইন দ্রষ্টব্য। | ২০১৩ সনের ৪৭ নং আইন
            """)
    void laws(String text, String printed) {
        assertThat(mentions(text))
                .extracting(Mention::type, Mention::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("law", clean(printed)));
    }

    @Test
    void twoLawsInOneBreath() {
        assertThat(mentions("পাবলিক প্রকিউরমেন্ট আইন, ২০০৬ ও পাবলিক প্রকিউরমেন্ট বিধিমালা, ২০০৮ অনুসরণ করতে হবে।"))
                .extracting(Mention::text)
                .containsExactly(clean("পাবলিক প্রকিউরমেন্ট আইন, ২০০৬"), clean("পাবলিক প্রকিউরমেন্ট বিধিমালা, ২০০৮"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “উপকূলীয় বাঁধ উন্নয়ন (২য় পর্যায়)” শীর্ষক প্রকল্পের অগ্রগতি উপস্থাপন করা হয়। | উপকূলীয় বাঁধ উন্নয়ন (২য় পর্যায়)
            সভায় আশ্রয়ণ-২ প্রকল্পের ঘর বিতরণ আলোচনা হয়। | আশ্রয়ণ-২ প্রকল্প
            এর জন্য গ্রামীণ পানি সরবরাহ শীর্ষক প্রকল্প হাতে নেওয়া হয়। | গ্রামীণ পানি সরবরাহ
            The project titled “Urban Resilience” was reviewed. | Urban Resilience
            """)
    void projects(String text, String printed) {
        assertThat(mentions(text))
                .extracting(Mention::type, Mention::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("project", clean(printed)));
    }

    @Test
    void aFigureIsComparedWithItsWords() {
        assertThat(of("২,৫০,০০০/- (দুই লক্ষ পঞ্চাশ হাজার) টাকা এবং ৭,০০০/- (কথায়: আট হাজার টাকা মাত্র)।")
                        .checks())
                .satisfiesExactly(agrees -> assertThat(agrees.ok()).isTrue(), differs -> {
                    assertThat(differs.ok()).isFalse();
                    assertThat(differs.rule()).isEqualTo("amount-words-agree");
                    assertThat(differs.detail()).contains("8000", "7000");
                });
    }

    @Test
    void aNameIsMentionedOnceAndKnowsItsPage() {
        List<Found<Mention>> found =
                of("তথ্য অধিকার আইন, ২০০৯\nতথ্য অধিকার আইন, ২০০৯ পাঠ করা হয়।").found();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().value().page()).isEqualTo(1);
    }

    @Test
    void hostileLinesEndInTime() {
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(java.time.Duration.ofSeconds(20), () -> {
            of("২ কোটি ৩ লক্ষ ".repeat(50_000) + "টাকা");
            of("টাকা ".repeat(50_000));
            of("১".repeat(200_000) + " টাকা");
            of("বিধি ".repeat(20_000) + "আইন, ২০০৯");
        });
    }

    private static List<Mention> mentions(String text) {
        return of(text).found().stream().map(Found::value).toList();
    }

    private static Mentions of(String text) {
        return Mentions.of(Paper.of(TextPages.of(text)));
    }

    private static String clean(String text) {
        return BanglaText.clean(text);
    }
}
