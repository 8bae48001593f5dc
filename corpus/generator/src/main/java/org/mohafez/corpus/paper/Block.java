package org.mohafez.corpus.paper;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A part of a paper that is printed as one and tells one thing. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Letterhead.class, name = "letterhead"),
    @JsonSubTypes.Type(value = MemoLine.class, name = "memo"),
    @JsonSubTypes.Type(value = Heading.class, name = "title"),
    @JsonSubTypes.Type(value = Subject.class, name = "subject"),
    @JsonSubTypes.Type(value = Facts.class, name = "facts"),
    @JsonSubTypes.Type(value = Prose.class, name = "text"),
    @JsonSubTypes.Type(value = Listing.class, name = "list"),
    @JsonSubTypes.Type(value = PlainTable.class, name = "table"),
    @JsonSubTypes.Type(value = DecisionTable.class, name = "decisions"),
    @JsonSubTypes.Type(value = DecisionProse.class, name = "passages"),
    @JsonSubTypes.Type(value = ProgressTable.class, name = "progress"),
    @JsonSubTypes.Type(value = CommitteeRoll.class, name = "committee"),
    @JsonSubTypes.Type(value = Provisions.class, name = "provisions"),
    @JsonSubTypes.Type(value = Signature.class, name = "signature"),
    @JsonSubTypes.Type(value = Copies.class, name = "copies"),
    @JsonSubTypes.Type(value = NewPage.class, name = "newPage"),
})
public sealed interface Block
        permits Letterhead,
                MemoLine,
                Heading,
                Subject,
                Facts,
                Prose,
                Listing,
                PlainTable,
                DecisionTable,
                DecisionProse,
                ProgressTable,
                CommitteeRoll,
                Provisions,
                Signature,
                Copies,
                NewPage {}
