package chengbao.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Verbs at the root; `domain`, `web`, `persistence`, `messaging` under it; dependencies go down
/// only.
public final class ServiceShape {
  private static final String[] PLAIN = {"java..", "org.jspecify.annotations.."};

  private final String root;
  private final @Nullable RoomsOfWeb known;

  /// @param root the service's root package, such as `chengbao.submission`
  public ServiceShape(String root) {
    this.root = root;
    this.known = null;
  }

  /// A service whose `web` has rooms.
  ///
  /// @param known which rooms a room knows beside what all of them share; a room that is not named
  ///   knows none
  public ServiceShape(String root, Map<String, Set<String>> known) {
    this.root = root;
    this.known = new RoomsOfWeb(root, known);
  }

  /// Fails with every broken rule named.
  ///
  /// @throws AssertionError when a rule is broken
  public void check() {
    check(
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(root));
  }

  void check(JavaClasses service) {
    List<String> broken =
        rules().values().stream()
            .map(rule -> rule.evaluate(service))
            .filter(EvaluationResult::hasViolation)
            .map(result -> result.getFailureReport().toString())
            .toList();
    if (!broken.isEmpty()) {
      throw new AssertionError(String.join("\n\n", broken));
    }
  }

  /// The rules by name, each usable alone.
  Map<String, ArchRule> rules() {
    Map<String, ArchRule> rules = new TreeMap<>();
    rules.put("the domain is plain Java", domain());
    rules.put("verbs know the domain and transactions only", verbs());
    rules.put("web does not know persistence and messaging", web());
    rules.put("persistence does not know web and messaging", persistence());
    rules.put("messaging does not know web and persistence", messaging());
    rules.put("rooms of their own know no adapter", rooms());
    rules.put("rooms of web know each other one way only", oneWay());
    if (known != null) {
      rules.put("rooms of web know the rooms they are given only", known.rule());
    }
    rules.put("only messaging knows the events", events());
    rules.put("no entity is public", entities());
    rules.put("every verb is measured", measured());
    return rules;
  }

  private ArchRule domain() {
    return classes()
        .that()
        .resideInAPackage(in("domain"))
        .should(
            onlyKnow(
                PLAIN, new String[] {"chengbao.calendar..", "chengbao.manuscript..", in("domain")}))
        .allowEmptyShould(true);
  }

  private ArchRule verbs() {
    return classes()
        .that()
        .resideInAPackage(root)
        .should(
            onlyKnow(
                PLAIN,
                new String[] {
                  root,
                  in("domain"),
                  "jakarta.enterprise.context..",
                  "jakarta.inject..",
                  "jakarta.transaction..",
                  "chengbao.calendar..",
                  "chengbao.manuscript..",
                  "chengbao.ledger.acts..",
                  "chengbao.ledger.ids.."
                }))
        .allowEmptyShould(true);
  }

  private ArchRule web() {
    return never("web", in("persistence"), in("messaging"), "java.sql..", "jakarta.persistence..");
  }

  private ArchRule persistence() {
    return never("persistence", in("web"), in("messaging"), "jakarta.ws.rs..", "io.quarkus.qute..");
  }

  private ArchRule messaging() {
    return never(
        "messaging", in("web"), in("persistence"), "jakarta.ws.rs..", "jakarta.persistence..");
  }

  /// Whatever is neither domain nor adapter, such as the files of an edition or its search:
  /// adapters may use it, it uses none.
  private ArchRule rooms() {
    return noClasses()
        .that()
        .resideInAnyPackage(in("documents"), in("search"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            in("web"),
            in("persistence"),
            in("messaging"),
            "jakarta.ws.rs..",
            "jakarta.persistence..",
            "io.quarkus.qute..",
            "java.sql..")
        .allowEmptyShould(true);
  }

  /// What all rooms share is a room as well: it may not know one of those that rest on it.
  private ArchRule oneWay() {
    return slices()
        .assignedFrom(RoomsOfWeb.slices(root))
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true);
  }

  private ArchRule events() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(in("messaging"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "chengbao.contracts..", "chengbao.ledger.outbox..", "chengbao.ledger.inbox..")
        .allowEmptyShould(true);
  }

  private static ArchRule entities() {
    return classes()
        .that()
        .areAnnotatedWith("jakarta.persistence.Entity")
        .should()
        .notBePublic()
        .allowEmptyShould(true);
  }

  private ArchRule measured() {
    return methods()
        .that()
        .areAnnotatedWith("jakarta.transaction.Transactional")
        .and()
        .areDeclaredInClassesThat()
        .resideInAPackage(root)
        .should()
        .beDeclaredInClassesThat()
        .areAnnotatedWith("chengbao.ledger.acts.Verb")
        .allowEmptyShould(true);
  }

  private ArchRule never(String room, String... others) {
    return noClasses()
        .that()
        .resideInAPackage(in(room))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .allowEmptyShould(true);
  }

  private String in(String room) {
    return root + "." + room + "..";
  }

  private static ArchCondition<JavaClass> onlyKnow(String[] plain, String[] more) {
    DescribedPredicate<JavaClass> allowed =
        resideInAnyPackage(plain).or(resideInAnyPackage(more)).or(new Primitive());
    return onlyDependOnClassesThat(allowed);
  }

  private static final class Primitive extends DescribedPredicate<JavaClass> {
    Primitive() {
      super("primitives and arrays of allowed types");
    }

    @Override
    public boolean test(JavaClass type) {
      return type.getBaseComponentType().isPrimitive();
    }
  }
}
