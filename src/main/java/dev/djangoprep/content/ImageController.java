package dev.djangoprep.content;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Serves the images that lie beside content files. Nothing else of the folder is public.
 */
@Controller
class ImageController {

	private static final Duration FRESH = Duration.ofHours(1);

	private static final Map<String, MediaType> TYPES = Map.of("avif", new MediaType("image", "avif"), "gif",
			MediaType.IMAGE_GIF, "jpeg", MediaType.IMAGE_JPEG, "jpg", MediaType.IMAGE_JPEG, "png", MediaType.IMAGE_PNG,
			"svg", new MediaType("image", "svg+xml"), "webp", new MediaType("image", "webp"));

	private final ContentLocation location;

	ImageController(ContentLocation location) {
		this.location = location;
	}

	@GetMapping("/images/{topic:[a-z0-9-]+}/{file:[\\w.-]+}")
	ResponseEntity<Resource> image(@PathVariable String topic, @PathVariable String file) {
		Optional<MediaType> type = Optional.ofNullable(TYPES.get(extension(file)));
		Optional<Resource> image = type.flatMap((known) -> this.location.source().file(topic + "/" + file));
		return image.map((found) -> respond(found, type.orElseThrow()))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

	private static ResponseEntity<Resource> respond(Resource image, MediaType type) {
		return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.maxAge(FRESH)).body(image);
	}

	private static String extension(String file) {
		return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

}
