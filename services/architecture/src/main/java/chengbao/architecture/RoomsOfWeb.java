package chengbao.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The packages of `web`, a room each, and `web` itself, which all rooms share.
final class RoomsOfWeb {
  private static final String SHARED = "";

  private final String web;
  private final Map<String, Set<String>> known;

  RoomsOfWeb(String root, Map<String, Set<String>> known) {
    this.web = root + ".web";
    this.known = known;
  }

  ArchRule rule() {
    return classes()
        .that()
        .resideInAPackage(web + "..")
        .should(new KnowsItsRoomsOnly())
        .allowEmptyShould(true);
  }

  /// Every room a slice, and what they share one of its own.
  static SliceAssignment slices(String root) {
    String web = root + ".web";
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        return room(web, type).map(SliceIdentifier::of).orElseGet(SliceIdentifier::ignore);
      }

      @Override
      public String getDescription() {
        return "the rooms of " + web;
      }
    };
  }

  /// The first word of the package after `web`; none for classes elsewhere.
  private static Optional<String> room(String web, JavaClass type) {
    String place = type.getPackageName();
    if (place.equals(web)) {
      return Optional.of(SHARED);
    }
    return place.startsWith(web + ".")
        ? Optional.of(place.substring(web.length() + 1).split("\\.", 2)[0])
        : Optional.empty();
  }

  private final class KnowsItsRoomsOnly extends ArchCondition<JavaClass> {
    KnowsItsRoomsOnly() {
      super("know the rooms they are given only: " + known);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      String own = room(web, type).orElse(SHARED);
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        room(web, dependency.getTargetClass().getBaseComponentType())
            .filter(other -> !other.equals(own) && !other.equals(SHARED))
            .filter(other -> !known.getOrDefault(own, Set.of()).contains(other))
            .ifPresent(
                _ -> events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
      }
    }
  }
}
