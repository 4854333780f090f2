package dev.djangoprep.content.highlight;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Prints how much processor time a snippet takes:
 * {@code ./mvnw test -Dtest=HighlighterBenchmark -Dtest.exclude=}.
 */
@Tag("benchmark")
class HighlighterBenchmark {

	private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

	private static final String CODE = """
			from django.db import models, transaction


			class Account(models.Model):
			    owner = models.ForeignKey("auth.User", on_delete=models.CASCADE, related_name="accounts")
			    balance = models.DecimalField(max_digits=12, decimal_places=2, default=0)

			    @transaction.atomic
			    def pay(self, amount: int, to: "Account | None" = None) -> str:
			        if amount <= 0:  # nobody pays backwards
			            raise ValueError(f"Not an amount: {amount!r}")
			        Account.objects.filter(pk=self.pk).update(balance=models.F("balance") - amount)
			        return f"paid {amount:>10.2f} to {to or 'nobody'}"
			""";

	@Test
	void printsTheTimePerSnippet() {
		long total = 0;
		for (int round = 0; round < 6; round++) {
			int runs = (round == 0) ? 100 : 5_000;
			long start = CLOCK.getCurrentThreadCpuTime();
			for (int run = 0; run < runs; run++) {
				total += Highlighter.highlight("python", CODE).length();
			}
			System.out.printf("highlight: %.1f µs per snippet of %d characters%s%n",
					(CLOCK.getCurrentThreadCpuTime() - start) / 1e3 / runs, CODE.length(),
					(round == 0) ? " (cold)" : "");
		}
		assertThat(total).isPositive();
	}

}
