package dev.djangoprep.catalog;

import java.util.Arrays;
import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Joins terms by commas, which none contains. */
@Converter
class TermsConverter implements AttributeConverter<List<String>, String> {

	private static final String COMMA = ",";

	@Override
	public String convertToDatabaseColumn(List<String> terms) {
		return String.join(COMMA, terms);
	}

	@Override
	public List<String> convertToEntityAttribute(String column) {
		return Arrays.asList(column.split(COMMA, -1));
	}

}
