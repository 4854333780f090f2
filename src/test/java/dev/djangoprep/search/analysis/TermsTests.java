package dev.djangoprep.search.analysis;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TermsTests {

	/** Terms at the same place are joined by a slash, the others by spaces. */
	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			select_related                ; selectrel/select relat
			ModelSerializer               ; modelseri/model serial
			GenericAPIView                ; genericapiview/generic api view
			OneToOneField                 ; onetoonefield/one to one field
			request.session               ; requestsess/request session
			manage.py                     ; managepi/manag py
			models.ForeignKey             ; modelsforeignkey/model foreignkey/foreign key
			is_valid()                    ; is_valid()/isvalid/is valid
			form.is_valid()               ; is_valid()/formisvalid/form isvalid/is valid
			raw(sql)                      ; raw()/raw sql
			@property                     ; @property/properti
			@login_required               ; @login_required/loginrequir/login requir
			{% csrf_token %}              ; {%csrf_token/csrftoken/csrf token
			{{ post.body|safe }}          ; postbodi/post bodi |safe/safe
			__str__                       ; __str__/str
			title__startswith             ; titlestartswith/titl startswith
			multi-tenant                  ; multiten/multi tenant
			csrf token                    ; csrf token
			PostgreSQL                    ; postgresql
			GraphQL                       ; graphql
			URLs and APIs                 ; url and api
			OAuth2                        ; oauth2/oauth
			s3 i18n m2m k8s               ; s3 i18n m2m k8s
			n+1                           ; n+1
			N+1 queries                   ; n+1 queri
			C# and C++                    ; c# and c++
			5.2                           ; 5.2
			python:3.12-slim              ; python 312slim/3.12 slim
			404                           ; 404
			Django's                      ; django
			don’t                         ; dont
			naïve                         ; naiv
			""")
	void keepsIdentifiersWholeAndInParts(String text, String terms) {
		assertThat(shown(text, Form.STEM)).isEqualTo(terms);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			select_related      | select_related/select related
			ModelSerializer     | modelserializer/model serializer
			is_valid()          | is_valid/is valid
			serializers         | serializers
			optimise            | optimise
			""")
	void keepsWordsAsWritten(String text, String terms) {
		assertThat(shown(text, Form.EXACT)).isEqualTo(terms);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ModelSerializer", "modelserializer", "model_serializer", "Model-Serializers",
			"MODELSERIALIZER" })
	void takesAnIdentifierAsOneHoweverItIsWritten(String identifier) {
		assertThat(terms(identifier, Form.STEM)).extracting(Term::text).contains("modelseri");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "_", "___", "{% %}", "()", "…", "\ud83d", "🦄", "\u200b" })
	void findsNoTermWhereThereIsNoWord(String text) {
		assertThat(terms(text, Form.STEM)).isEmpty();
	}

	@Test
	void takesNothingApartThatIsTooLongForAName() {
		assertThat(terms("aB".repeat(5000), Form.STEM)).singleElement()
			.satisfies((term) -> assertThat(term.text()).hasSizeLessThanOrEqualTo(Piece.LONGEST));
	}

	@ParameterizedTest
	@CsvSource({ "optimise, optimize", "optimising, optimization", "serialiser, serializers", "analyse, analyzing",
			"behaviour, behavioral", "colour, colors", "catalogue, catalog", "modelling, modeling",
			"cancelled, canceled", "licence, license", "centre, center", "query, queries", "index, indices",
			"sent, sending", "wrote, write", "migration, migrate", "fbv, FBVs", "url, URLs",
			"authorisation, authorize" })
	void bringsSpellingsAndInflectionsTogether(String one, String other) {
		assertThat(Leaves.of(one)).isEqualTo(Leaves.of(other));
	}

	@ParameterizedTest
	@CsvSource({ "author, authorize", "customer, customize", "product, production", "important, import",
			"called, cancelled", "http, https", "general, generator" })
	void keepsDifferentWordsApart(String one, String other) {
		assertThat(Leaves.of(one)).isNotEqualTo(Leaves.of(other));
	}

	private static String shown(String text, Form form) {
		StringBuilder shown = new StringBuilder();
		for (Term term : terms(text, form)) {
			shown.append(term.advances() ? " " : "/").append(term.text());
		}
		return shown.toString().strip();
	}

	private static List<Term> terms(String text, Form form) {
		return Terms.of(Words.of(text), form);
	}

}
