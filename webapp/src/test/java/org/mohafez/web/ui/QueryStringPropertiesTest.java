package org.mohafez.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;

class QueryStringPropertiesTest {
    @Property
    void whatIsPrintedIsReadAsTheSame(@ForAll("pairs") List<QueryString.Pair> pairs) {
        QueryString printed = new QueryString(pairs);
        assertThat(QueryString.read(printed.toString())).isEqualTo(printed);
        assertThat(printed.toString()).matches("[A-Za-z0-9.*_+%=&-]*");
    }

    @Property
    void anythingIsRead(@ForAll String raw) {
        assertThat(QueryString.read(raw).pairs()).isNotNull();
    }

    @Example
    void aStrayPercentSignStandsForItself() {
        assertThat(QueryString.read("q=50%&r=%zz").pairs())
                .containsExactly(new QueryString.Pair("q", "50%"), new QueryString.Pair("r", "%zz"));
    }

    @Provide
    Arbitrary<List<QueryString.Pair>> pairs() {
        // Halves of surrogate pairs are no text.
        StringArbitrary text =
                Arbitraries.strings().withCharRange(' ', '\uD7FF').ofMaxLength(20);
        return Combinators.combine(text.ofMinLength(1), text)
                .as(QueryString.Pair::new)
                .list()
                .ofMaxSize(6);
    }
}
