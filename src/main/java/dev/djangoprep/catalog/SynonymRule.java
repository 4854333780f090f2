package dev.djangoprep.catalog;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

/**
 * What else a term means to those who search: any of {@code from} stands for each of
 * {@code to} as well. Of a set of equal terms both sides hold all.
 *
 * @param from lower-case terms of one or more words
 * @param to lower-case terms of one or more words
 */
@Embeddable
public record SynonymRule(@Convert(converter = TermsConverter.class) @Column(name = "from_terms") List<String> from,
		@Convert(converter = TermsConverter.class) @Column(name = "to_terms") List<String> to) {

	public SynonymRule {
		from = List.copyOf(from);
		to = List.copyOf(to);
	}

}
