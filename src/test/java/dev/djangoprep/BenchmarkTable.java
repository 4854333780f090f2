package dev.djangoprep;

/**
 * What benchmarks find, a line each as soon as it is found, in one form: so that a run of
 * several is one table.
 */
public final class BenchmarkTable {

	private static boolean begun;

	private BenchmarkTable() {
	}

	/** A line with nothing to compare with. */
	public static void add(String what, double measured, String unit) {
		print(what, measured, unit, "");
	}

	/** A line with its ratio to something of the same unit. */
	public static void add(String what, double measured, String unit, double other, String nameOfOther) {
		print(what, measured, unit, "%.2f of %s".formatted(measured / other, nameOfOther));
	}

	private static synchronized void print(String what, double measured, String unit, String ratio) {
		if (!begun) {
			System.out.printf("%n%-60s %12s %-10s %s%n", "", "measured", "", "ratio");
			begun = true;
		}
		System.out.printf("%-60s %,12.1f %-10s %s%n", what, measured, unit, ratio);
	}

}
