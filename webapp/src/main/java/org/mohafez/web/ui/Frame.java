package org.mohafez.web.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.account.Role;
import org.mohafez.account.Session;

/**
 * What surrounds every page.
 *
 * @param title of this page, in the reader's language
 * @param section which entry of the navigation this is: {@code search}, {@code coverage} or empty
 * @param canonical the path that stands for this page, without its language
 * @param query the parameters behind it, without the language
 * @param twins the same for machines
 * @param listed whether search engines may list the page
 * @param internal whether it shows what is not for everybody, and says so
 * @param data the same in JSON-LD, fit to stand within a page; null where there is none
 * @param session of whoever has signed in; null for a stranger
 */
public record Frame(
        Site site,
        Words words,
        Figures figures,
        String title,
        String section,
        String canonical,
        QueryString query,
        List<Twin> twins,
        boolean listed,
        boolean internal,
        @Nullable String data,
        @Nullable Session session) {

    /** The same page for machines. */
    public record Twin(String href, String mediaType, String name) {}

    public Frame {
        twins = List.copyOf(twins);
    }

    public static Frame of(
            Site site, Visitor visitor, String title, String section, String canonical, QueryString query) {
        Words words = Words.in(visitor.lang());
        return new Frame(
                site,
                words,
                new Figures(words),
                title,
                section,
                canonical,
                query,
                List.of(),
                true,
                false,
                null,
                visitor.session());
    }

    public Frame withTwins(List<Twin> others) {
        return with(others, listed, internal, data);
    }

    public Frame withData(String json) {
        return with(twins, listed, internal, json);
    }

    public Frame unlisted() {
        return with(twins, false, internal, data);
    }

    /** Of a page that shows what only those see who have signed in: nothing of it is offered to search engines. */
    public Frame keptInternal() {
        return with(twins, false, true, null);
    }

    private Frame with(List<Twin> others, boolean isListed, boolean isInternal, @Nullable String json) {
        return new Frame(
                site, words, figures, title, section, canonical, query, others, isListed, isInternal, json, session);
    }

    /** Whether whoever asks may look papers through and put them right. */
    public boolean isClerks() {
        return session != null && session.account().role().covers(Role.CLERK);
    }

    public Lang lang() {
        return words.lang();
    }

    public String say(String key) {
        return words.say(key);
    }

    /** A page of this portal in the language of this one. */
    public String link(String path) {
        return QueryString.empty().in(lang()).behind(path);
    }

    /** This page in the other language. */
    public String otherLanguage() {
        return query.in(lang().other()).behind(canonical);
    }

    /** What others should keep as the address of this page. */
    public String permanent() {
        return site.absolute(Sought.withoutWayBack(query).in(lang()).behind(canonical));
    }

    /** The language of a text where it is not the language around it; null where it needs no saying. */
    public @Nullable String langOf(String text) {
        boolean hasWords = text.codePoints().anyMatch(Character::isLetter);
        Lang its = Lang.ofText(text);
        return !hasWords || its == lang() ? null : its.tag();
    }
}
