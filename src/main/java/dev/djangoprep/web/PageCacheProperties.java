package dev.djangoprep.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much memory rendered pages may take.
 *
 * @param size sum of the kept bytes, plain and compressed; what was not asked for longest
 * goes first
 */
@ConfigurationProperties("djangoprep.page-cache")
record PageCacheProperties(@DefaultValue("32MB") DataSize size) {
}
