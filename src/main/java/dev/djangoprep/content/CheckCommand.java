package dev.djangoprep.content;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import dev.djangoprep.content.check.CheckResult;
import dev.djangoprep.content.check.ContentCheck;
import dev.djangoprep.content.check.Problem;
import dev.djangoprep.content.check.Summary;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The command {@code check [folder] [--format json]}: prints what is wrong with content
 * files, without a server or a database.
 */
public final class CheckCommand {

	private static final int GOOD = 0;

	private static final int ERRORS = 1;

	private static final int WRONG_USE = 2;

	private final PrintStream output;

	private final PrintStream complaints;

	private final Clock clock;

	public CheckCommand(PrintStream output, PrintStream complaints, Clock clock) {
		this.output = output;
		this.complaints = complaints;
		this.clock = clock;
	}

	/**
	 * Runs the command.
	 * @param arguments what stands behind {@code check}
	 * @return the exit code: 1 if there are errors, 2 if the command was used wrongly
	 */
	public int run(List<String> arguments) {
		try {
			CheckArguments choices = CheckArguments.of(arguments);
			return choices.help() ? help() : check(choices);
		}
		catch (CheckArguments.Wrong | ContentFolderMissing ex) {
			this.complaints.println(ex.getMessage());
			this.complaints.println(CheckArguments.USAGE);
			return WRONG_USE;
		}
	}

	private int help() {
		this.output.println(CheckArguments.USAGE);
		return GOOD;
	}

	private int check(CheckArguments choices) {
		CheckResult result = ContentCheck.of(LocalDate.now(this.clock))
			.check(ContentLocation.of(choices.folder()).source());
		if (choices.json()) {
			printJson(result);
		}
		else {
			result.problems().forEach(this.output::println);
			this.output.println(result.summary());
		}
		return (result.summary().errors() > 0) ? ERRORS : GOOD;
	}

	private void printJson(CheckResult result) {
		JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
		this.output.println(mapper.writeValueAsString(new Report(result.problems(), result.summary())));
	}

	private record Report(List<Problem> problems, Summary summary) {
	}

}
