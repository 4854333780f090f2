package dev.djangoprep.content.check;

import dev.djangoprep.content.file.ContentFile;
import dev.djangoprep.content.file.Position;

/** Every file lies in the folder of a topic, and a topic has its {@code topic.md}. */
final class KnownTopic implements Rule {

	private final Inventory inventory;

	KnownTopic(Inventory inventory) {
		this.inventory = inventory;
	}

	@Override
	public void file(ContentFile file, Findings findings) {
		String topic = file.topic().value();
		if (!this.inventory.hasTopic(topic)) {
			String nearest = this.inventory.nearestTopic(topic);
			findings.error(file.spot(Position.START), "unknown topic '%s'%s".formatted(topic,
					nearest.isEmpty() ? "; write its " + findings.printed(topic + "/topic.md") : nearest));
		}
	}

}
