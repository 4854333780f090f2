package dev.djangoprep.catalog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Remembers the states that the catalog was in, each by a hash over its files. Two states
 * with the same files are one.
 */
@Component
class Archive {

	private final JdbcTemplate database;

	Archive(JdbcTemplate database) {
		this.database = database;
	}

	/** Remembers the files of a revision; of the same ones, the newest revision. */
	void keep(Map<String, Fingerprint> files, long revision) {
		String hash = hash(files);
		this.database.update("delete from catalog_archive where hash = ?", hash);
		this.database.update("insert into catalog_archive (hash, revision) values (?, ?)", hash, revision);
	}

	boolean has(Map<String, Fingerprint> files) {
		String count = "select count(*) from catalog_archive where hash = ?";
		Integer found = this.database.queryForObject(count, Integer.class, hash(files));
		return found != null && found > 0;
	}

	private static String hash(Map<String, Fingerprint> files) {
		MessageDigest digest = sha256();
		new TreeMap<>(files).forEach((path, file) -> {
			String line = "%s\t%s\t%d\n".formatted(path, file.contentHash(), file.renderer());
			digest.update(line.getBytes(StandardCharsets.UTF_8));
		});
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
