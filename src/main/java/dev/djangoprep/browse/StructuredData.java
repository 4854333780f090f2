package dev.djangoprep.browse;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.djangoprep.catalog.Question;
import dev.djangoprep.web.SiteProperties;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Tells search engines in schema.org's terms what is asked on a page and answered. */
@Component
class StructuredData {

	private final JsonMapper json;

	private final SiteProperties site;

	StructuredData(JsonMapper json, SiteProperties site) {
		this.json = json;
		this.site = site;
	}

	/**
	 * The question as JSON-LD, with the short answer: it is one, and the page holds the
	 * rest already. No text in it can end the script element it stands in: there is no
	 * {@code <} outside of strings, and those may write it as an escape.
	 */
	String of(Question question) {
		String url = this.site.url("/questions/" + question.slug());
		AcceptedAnswer answer = new AcceptedAnswer("Answer", question.shortAnswer(), url, question.changedAt());
		QuestionEntity entity = new QuestionEntity("Question", question.title(), 1, question.publishedAt(), answer);
		return this.json.writeValueAsString(new QaPage("https://schema.org", "QAPage", entity)).replace("<", "\\u003c");
	}

	@JsonPropertyOrder({ "@context", "@type", "mainEntity" })
	private record QaPage(@JsonProperty("@context") String context, @JsonProperty("@type") String type,
			QuestionEntity mainEntity) {
	}

	@JsonPropertyOrder({ "@type", "name", "answerCount", "datePublished", "acceptedAnswer" })
	private record QuestionEntity(@JsonProperty("@type") String type, String name, int answerCount,
			Instant datePublished, AcceptedAnswer acceptedAnswer) {
	}

	@JsonPropertyOrder({ "@type", "text", "url", "dateModified" })
	private record AcceptedAnswer(@JsonProperty("@type") String type, String text, String url, Instant dateModified) {
	}

}
