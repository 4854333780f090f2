package dev.djangoprep.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * As much content as wanted: files like real ones in size and variety, none like another.
 */
public final class GeneratedContent {

	private static final int TOPICS = 20;

	private static final List<String> LEVELS = List.of("beginner", "intermediate", "advanced", "expert");

	private static final int WORDS_OF_ALL = 4000;

	private final SampleContent content;

	private final Random random = new Random(42);

	private GeneratedContent(SampleContent content) {
		this.content = content;
	}

	public static void write(Path folder, int questions) {
		GeneratedContent generated = new GeneratedContent(new SampleContent(folder));
		IntStream.range(0, TOPICS).forEach((topic) -> generated.content.topic("topic-" + topic));
		IntStream.range(0, questions).forEach(generated::question);
	}

	private void question(int number) {
		this.content.write("topic-%d/question-%d.md".formatted(number % TOPICS, number),
				"""
						---
						level: %s
						tags: [tag-%d, label-%d]
						reviewed: 2026-11-21
						sources:
						  - https://docs.djangoproject.com/en/5.2/ref/models/querysets/
						---
						# What does `model_%d` do with %s?

						%s

						## Explanation
						%s

						```python title="models.py"
						%s
						```

						| case | result |
						|---|---|
						| one | %s |
						| many | %s |

						%s See the [documentation](https://docs.djangoproject.com/en/5.2/topics/db/).

						```python
						%s
						```

						## Key points
						- %s
						- %s
						- %s

						## Pitfalls
						- %s
						- %s
						""".formatted(LEVELS.get(number % LEVELS.size()), number % 50, number % 31, number, words(6),
						words(50), words(120), model(number), words(5), words(5), words(100), loop(number), words(12),
						words(12), words(12), words(20), words(20)));
	}

	private String model(int number) {
		return """
				from django.db import models


				class Model%d(models.Model):
				    name = models.CharField(max_length=%d, default="%s")
				    created = models.DateTimeField(auto_now_add=True)

				    class Meta:
				        ordering = ["-created"]

				    def __str__(self):
				        return f"{self.name} of {self.created:%%Y}"  # %s
				""".formatted(number, 10 + number % 200, words(2), words(4)).strip();
	}

	private String loop(int number) {
		return """
				for row in Model%d.objects.filter(name__startswith="%s").order_by("pk")[:%d]:
				    if row.name and not row.pk %% 2:
				        print(row.name, sum(value ** 2 for value in range(%d)))
				""".formatted(number, words(1), number % 90 + 1, number).strip();
	}

	private String words(int count) {
		return this.random.ints(count, 0, WORDS_OF_ALL)
			.mapToObj((word) -> "word" + Integer.toString(word, 36))
			.collect(Collectors.joining(" "));
	}

}
