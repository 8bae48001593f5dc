package org.mohafez.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mohafez.bangla.BanglaText;

class ColumnRoleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ক্রঃ নং                       | SERIAL
                    ক্র:নং                        | SERIAL
                    Sl. No.                       | SERIAL
                    আলোচ্যসূচি                     | TOPIC
                    আলোচ্য বিষয় ও আলোচনা           | TOPIC DISCUSSION
                    আলোচনার বিষয়                  | TOPIC
                    প্রকল্পের নাম ও আলোচনা          | TOPIC DISCUSSION
                    আলোচনা ও সিদ্ধান্ত/বিবরণ         | DISCUSSION DECISION
                    গৃহীত সিদ্বান্ত                  | DECISION
                    সিদ্ধান্ত/সুপারিশ                | DECISION
                    করণীয়                         | DECISION
                    বাস্তবায়নকারী ব্যক্তি/ কর্তৃপক্ষ   | IMPLEMENTER
                    বাস্তবায়নে                     | IMPLEMENTER
                    ব্যবস্থা গ্রহণকারী               | IMPLEMENTER
                    সিদ্ধান্ত বাস্তবায়নকারী           | IMPLEMENTER
                    বাস্তবায়নের সময়সীমা            | DEADLINE
                    কে করিবেন                     | IMPLEMENTER
                    বাস্তবায়ন কে করবেন              | IMPLEMENTER
                    কবে                           | DEADLINE
                    কখন করবে                      | DEADLINE
                    প্রকল্পের নাম ও বাস্তবায়নকাল     | TOPIC
                    বাস্তবায়নকাল                   | DEADLINE
                    উত্থাপিত অভিযোগ                | DISCUSSION
                    অভিযোগ/মতামত                  | REMARKS
                    অভিযোগ প্রাপ্তির তারিখ            | ''
                    অভিযোগের প্রেক্ষিতে সিদ্ধান্ত       | DECISION
                    সমস্যা সমাধানে করণীয়            | DECISION
                    বাস্তবায়নকাল ও দায়িত্ব           | IMPLEMENTER DEADLINE
                    মন্তব্য/আলোচনা                 | REMARKS
                    বাস্তবায়ন কবে                  | DEADLINE
                    বাস্তবায়নের তারিখ               | DEADLINE
                    বাস্তবায়নকারী ও তারিখ           | IMPLEMENTER DEADLINE
                    গত সভার সিদ্ধান্ত               | PAST_DECISION
                    বাস্তবায়ন অগ্রগতি              | PROGRESS
                    গৃহীত ব্যবস্থা                  | PROGRESS
                    মন্তব্য                        | REMARKS
                    কর্মসম্পাদন সূচক               | INDICATOR
                    লক্ষ্যমাত্রা                    | TARGET
                    কমিটির সদস্য (জ্যেষ্ঠতার ক্রমানুসারে নয়) | MEMBER
                    Action by                     | IMPLEMENTER
                    প্রস্তাব বাস্তবায়নের সময়সীমা      | DEADLINE
                    বিষয়, সিদ্ধান্ত, দায়িত্ব ও সময়সীমা | TOPIC DECISION IMPLEMENTER DEADLINE
                    প্রকল্পের নাম ও মেয়াদ           | TOPIC
                    Discussion and Decision       | DISCUSSION DECISION
                    বাস্তবায়নকা রী                | IMPLEMENTER
                    সময় সীমা                      | DEADLINE
                    ১৫০টি চারা রোপণ               | ''
                    """)
    void theHeadingSaysWhatTheColumnHolds(String heading, String roles) {
        assertThat(ColumnRole.of(BanglaText.clean(heading)))
                .isEqualTo(Arrays.stream(roles.split(" "))
                        .filter(role -> !role.isEmpty())
                        .map(ColumnRole::valueOf)
                        .collect(Collectors.toSet()));
    }
}
