package dev.djangoprep;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

	@Test
	void modulesDrawOnlyTheArrowsTheyDeclare() {
		ApplicationModules.of(DjangoPrep.class).verify();
	}

}
