package chengbao.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OuterScopesTest {
  private static final String PAGE =
      """
      {#let office='office' shown='outer'}
      {#for unit in units}{#for step in steps}\
      {#let shown=step}{office} {unit} {shown} {unit_count} {year} {missing.or('-')};{/let}\
      {/for}{/for}{/let}\
      """;

  private static final String KNOWN = PAGE.replace("{missing.or('-')}", "");

  private static final String OPTIONAL_TITLE =
      "{#if title??}{title}{#else}-{/if}{#for unit in units}|{title ?: '-'}{/for}";

  @Test
  void a_name_is_found_in_the_nearest_scope_that_has_it() {
    assertEquals(
        "office A one 1 2025 -;office A two 1 2025 -;office B one 2 2025 -;office B two 2 2025 -;",
        rendered(PAGE, Engine.builder().addValueResolver(new OuterScopes())));
  }

  @Test
  void a_page_reads_the_same_as_with_the_usual_resolvers_alone() {
    assertEquals(
        rendered(PAGE, Engine.builder()),
        rendered(PAGE, Engine.builder().addValueResolver(new OuterScopes())));
  }

  @Test
  void the_other_resolvers_are_not_asked_for_a_name_of_an_outer_scope() {
    var usual = new Asked();
    var quick = new Asked();
    rendered(KNOWN, Engine.builder().addValueResolver(usual));
    rendered(KNOWN, Engine.builder().addValueResolver(quick).addValueResolver(new OuterScopes()));
    assertTrue(usual.times.get() > 0);
    assertEquals(0, quick.times.get());
  }

  @Test
  void an_optional_argument_that_is_missing_is_nothing_and_costs_nothing() {
    var others = new Asked();
    var engine = Engine.builder().addDefaults().addValueResolver(others);
    var page = engine.addValueResolver(new OuterScopes()).build().parse(OPTIONAL_TITLE);
    page.data("units", List.of("A")).render();
    others.times.set(0);
    assertEquals("-|-", page.data("units", List.of("A")).render());
    assertEquals(0, others.times.get());
  }

  @Test
  void every_optional_argument_of_a_tag_is_known_and_no_other() throws IOException {
    var marked = Pattern.compile("(?<!-)\\b(\\w+)(\\?\\?| \\?:)");
    var names = new TreeSet<String>();
    for (var template : templates()) {
      marked.matcher(Files.readString(template)).results().forEach(one -> names.add(one.group(1)));
    }
    assertEquals(names, new TreeSet<>(OuterScopes.OPTIONAL));
  }

  private static List<Path> templates() throws IOException {
    try (var files = Files.walk(Path.of("src/main/resources/templates"))) {
      return files.filter(file -> file.toString().endsWith(".html")).toList();
    }
  }

  private static String rendered(String page, EngineBuilder engine) {
    return engine
        .addDefaults()
        .build()
        .parse(page)
        .data("units", List.of("A", "B"), "steps", List.of("one", "two"), "year", 2025)
        .render()
        .strip();
  }

  /// Stands for the resolvers of the classes that templates read.
  private static final class Asked implements ValueResolver {
    private final AtomicInteger times = new AtomicInteger();

    @Override
    public int getPriority() {
      return 10;
    }

    @Override
    public boolean appliesTo(EvalContext context) {
      times.incrementAndGet();
      return false;
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
      return Results.notFound(context);
    }
  }
}
