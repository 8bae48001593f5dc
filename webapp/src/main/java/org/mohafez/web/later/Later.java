package org.mohafez.web.later;

/**
 * What one later paper says it does, ready to print.
 *
 * @param does such as: cancels
 * @param paper what the later paper is called
 * @param issued when; empty where it bears no date
 * @param href its page
 */
public record Later(String does, String paper, String issued, String href) {}
