package dev.djangoprep.catalog;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class SlugConverter implements AttributeConverter<@Nullable Slug, @Nullable String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable Slug slug) {
		return (slug != null) ? slug.value() : null;
	}

	@Override
	public @Nullable Slug convertToEntityAttribute(@Nullable String column) {
		return (column != null) ? new Slug(column) : null;
	}

}
