package dev.djangoprep.browse;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

import dev.djangoprep.catalog.Catalog;
import dev.djangoprep.web.Assets;
import dev.djangoprep.web.EditLinks;
import dev.djangoprep.web.SiteProperties;
import jakarta.servlet.Filter;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/**
 * A test of what a reader sees: controllers and templates over a catalog that the test
 * fills, without the filters around them.
 */
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest(
		controllers = { HomeController.class, TopicController.class, LevelController.class, TagController.class,
				QuestionController.class, FeedController.class, ApiController.class },
		excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Filter.class),
		properties = { "djangoprep.site.base-url=https://prep.example.org",
				"djangoprep.content.edit-url=https://git.example.org/edit/{path}" })
@AutoConfigureMockMvc(addFilters = false)
@EnableConfigurationProperties({ SiteProperties.class, EditLinks.class })
@Import({ Assets.class, QuestionLists.class, StructuredData.class })
@MockitoBean(types = Catalog.class)
@interface ReadingTest {

}
