package dev.djangoprep;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A test of what only PostgreSQL can do, such as to serve several nodes. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnEveryDatabase
@EnabledIfSystemProperty(named = TestDatabase.PROPERTY, matches = TestDatabase.POSTGRESQL,
		disabledReason = "runs in the build's second round, on PostgreSQL")
public @interface OnPostgresql {

}
