package dev.djangoprep.quiz;

import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody with a browser: keeps cookies, and posts the token of the last form seen. */
final class Visitor {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final MockMvcTester mvc;

	private final Map<String, Cookie> cookies = new LinkedHashMap<>();

	private String token = "";

	Visitor(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	MvcTestResult get(String address) {
		return keep(this.mvc.get().uri(address).accept(MediaType.TEXT_HTML).cookie(cookies()).exchange());
	}

	MvcTestResult getJson(String address) {
		return keep(this.mvc.get().uri(address).accept(MediaType.APPLICATION_JSON).cookie(cookies()).exchange());
	}

	/** Posts a form, given as {@code name=value} pairs. */
	MvcTestResult post(String address, String... fields) {
		return post(address, MediaType.TEXT_HTML, fields);
	}

	/** Posts a form as the script does. */
	MvcTestResult postJson(String address, String... fields) {
		return post(address, MediaType.APPLICATION_JSON, fields);
	}

	private MvcTestResult post(String address, MediaType accept, String... fields) {
		MockMvcTester.MockMvcRequestBuilder post = this.mvc.post()
			.uri(address)
			.accept(accept)
			.cookie(cookies())
			.param("_csrf", this.token);
		Arrays.stream(fields).map((field) -> field.split("=", 2)).forEach((field) -> post.param(field[0], field[1]));
		return keep(post.exchange());
	}

	/** Sets a quiz up, starts it, and returns its address. */
	String start(String... fields) {
		get("/quiz");
		String address = post("/quiz", fields).getResponse().getRedirectedUrl();
		if (address == null) {
			throw new AssertionError("The quiz did not start");
		}
		get(address);
		return address;
	}

	void forgetToken() {
		this.token = "";
	}

	private Cookie[] cookies() {
		// A browser without cookies sends one of somebody else all the same: MockMvc
		// takes no empty list.
		return this.cookies.isEmpty() ? new Cookie[] { new Cookie("other", "x") }
				: this.cookies.values().toArray(Cookie[]::new);
	}

	private MvcTestResult keep(MvcTestResult result) {
		for (Cookie cookie : result.getResponse().getCookies()) {
			this.cookies.remove(cookie.getName());
			if (cookie.getMaxAge() != 0) {
				this.cookies.put(cookie.getName(), cookie);
			}
		}
		Matcher form = TOKEN.matcher(text(result));
		if (form.find()) {
			this.token = form.group(1);
		}
		return result;
	}

	static String text(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new AssertionError(ex);
		}
	}

	static Stream<String> find(String pattern, String text) {
		Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
		return matcher.results().map((found) -> (found.groupCount() > 0) ? found.group(1) : found.group());
	}

	static String redirect(MvcTestResult result) {
		return String.valueOf(result.getResponse().getRedirectedUrl());
	}

	static String id(String quiz) {
		return quiz.substring(quiz.lastIndexOf('/') + 1);
	}

}
