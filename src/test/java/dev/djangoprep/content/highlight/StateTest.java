package dev.djangoprep.content.highlight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class StateTest {

	private static final String CHARACTERS = "ab1 \n\t\"'`\\/{}%#<>-=.:;,()[]@$_|&*+!?~^EOFdefmatch";

	@ParameterizedTest
	@EnumSource(Language.class)
	void findsByTheFirstCharacterWhatTryingEveryRuleFinds(Language language) {
		Random random = new Random(11);
		for (State state : reachable(Grammars.of(language))) {
			Rule[] all = state.rulesFor('é', true);
			for (int run = 0; run < 500; run++) {
				String code = random(random);
				assertThat(first(state.rulesFor(code.charAt(0), true), code, 0)).as(code)
					.isEqualTo(first(all, code, 0));
			}
		}
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void findsTheSameInsideALine(Language language) {
		Random random = new Random(13);
		for (State state : reachable(Grammars.of(language))) {
			Rule[] all = state.rulesFor('é', true);
			for (int run = 0; run < 500; run++) {
				String code = "x" + random(random);
				assertThat(first(state.rulesFor(code.charAt(1), false), code, 1)).as(code)
					.isEqualTo(first(all, code, 1));
			}
		}
	}

	private Set<State> reachable(State start) {
		Set<State> states = new LinkedHashSet<>();
		List<State> open = new ArrayList<>(List.of(start));
		while (!open.isEmpty()) {
			State state = open.remove(0);
			if (states.add(state)) {
				Arrays.stream(state.rulesFor('é', true))
					.flatMap((rule) -> Optional.ofNullable(rule.target()).stream())
					.forEach(open::add);
			}
		}
		return states;
	}

	private String random(Random random) {
		StringBuilder code = new StringBuilder();
		for (int length = 1 + random.nextInt(12); length > 0; length--) {
			code.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
		}
		return code.toString();
	}

	private Optional<Rule> first(Rule[] rules, String code, int start) {
		return Arrays.stream(rules).filter((rule) -> matches(rule, code, start)).findFirst();
	}

	private boolean matches(Rule rule, String code, int start) {
		Matcher matcher = rule.pattern().matcher(code).useTransparentBounds(true).useAnchoringBounds(false);
		return matcher.region(start, code.length()).lookingAt();
	}

}
