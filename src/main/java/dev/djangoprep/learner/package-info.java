/**
 * Who is asking: an anonymous number in a cookie, given when it is first needed. Knows no
 * names, no addresses and no other module.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.djangoprep.learner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
