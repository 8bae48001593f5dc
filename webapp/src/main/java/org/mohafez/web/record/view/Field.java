package org.mohafez.web.record.view;

/** A value of the record with its name. */
public record Field(String label, String value) {}
