package org.mohafez.corpus.print;

import org.mohafez.corpus.paper.Face;

/** What a web portal puts around a paper: menus, a search box, a foot. None of it is the paper's. */
final class PortalFrame {
    private PortalFrame() {}

    static String around(String paper, Face face) {
        if (!face.frame().equals("portal")) {
            return paper;
        }
        return """
                <header><a href="/">বাংলাদেশ জাতীয় তথ্য বাতায়ন</a>
                <form action="/search"><input name="q" placeholder="খুঁজুন"><button>অনুসন্ধান করুন</button></form></header>
                <nav><ul><li><a href="/">প্রথম পাতা</a></li><li><a href="/about">আমাদের সম্পর্কে</a></li>\
                <li><a href="/services">আমাদের সেবা</a></li><li><a href="/notices">নোটিশ বোর্ড</a></li>\
                <li><a href="/contact">যোগাযোগ</a></li></ul></nav>
                <main>
                <article>
                %s</article>
                </main>
                <footer><p>সাইটটি শেষ হালনাগাদ করা হয়েছে: ২০২৫</p><p>পরিকল্পনা ও বাস্তবায়নে: নমুনা দপ্তর</p></footer>
                <script>window.visits = (window.visits || 0) + 1;</script>
                """.formatted(paper);
    }
}
