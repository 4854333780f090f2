package dev.djangoprep.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What this controller answers depends on nothing but its address and the site's
 * revision: the page cache may keep the bytes and give them to everybody. Nothing
 * personal may stand on such a page.
 */
@Documented
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
public @interface CachedPage {

}
