package chengbao.manuscript.structure;

import chengbao.manuscript.Role;
import chengbao.manuscript.reading.Resources;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What each first-level section tells, by what its heading means and where it stands. A heading
/// such as 存在问题及下一步打算 is cut at its conjunctions, each part has its own role.
///
/// Words that every section uses (举措, 工作情况) count only where no plan and no shortcoming came before
/// them in the same heading. Reports that are ordered by subject have headings without any such
/// word: before the shortcomings they tell achievements.
public final class Roles {
  private static final Pattern CONJUNCTION = Pattern.compile("[、，；及和与暨]");
  private static final Map<Role, Pattern> STRONG = new EnumMap<>(Role.class);
  private static final Map<Role, Pattern> WEAK = new EnumMap<>(Role.class);

  static {
    for (String line : Resources.lines("roles.txt")) {
      String[] entry = line.split("\\s+", 3);
      Role role = Role.valueOf(entry[0].toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
      (entry[1].equals("strong") ? STRONG : WEAK).put(role, Pattern.compile(entry[2]));
    }
  }

  private Roles() {}

  /// The roles of all first-level headings in order. Each has at least one.
  public static List<List<Role>> of(List<String> headings) {
    List<List<Role>> roles = new ArrayList<>(headings.stream().map(Roles::ofHeading).toList());
    boolean beforeShortcomings = true;
    for (int i = 0; i < roles.size(); i++) {
      List<Role> own = roles.get(i);
      if (own.isEmpty()) {
        roles.set(i, List.of(beforeShortcomings ? Role.ACHIEVEMENTS : Role.OTHER));
      } else if (own.contains(Role.SHORTCOMINGS) || own.contains(Role.PLAN)) {
        beforeShortcomings = false;
      }
    }
    return roles;
  }

  /// The roles a heading's words tell in the order it tells them, none when they tell nothing.
  public static List<Role> ofHeading(String heading) {
    if (matches(STRONG, Role.OTHER, heading)) {
      return List.of(Role.OTHER);
    }
    Matcher duty = Objects.requireNonNull(STRONG.get(Role.LEADER_DUTY)).matcher(heading);
    int dutyStart = duty.find() ? duty.start() : Integer.MAX_VALUE;
    Set<Role> roles = new LinkedHashSet<>();
    int start = 0;
    for (String part : CONJUNCTION.split(heading)) {
      int end = start + part.length();
      boolean tellsDuty = start <= dutyStart && dutyStart < end;
      addRole(roles, part, end <= dutyStart);
      if (tellsDuty) {
        roles.add(Role.LEADER_DUTY);
      }
      start = end + 1;
    }
    if (dutyStart < Integer.MAX_VALUE) {
      roles.add(Role.LEADER_DUTY);
    }
    return List.copyOf(roles);
  }

  /// What a heading tells by words of its own, such as 成效 or 存在的不足; empty when one would have to
  /// guess, as with 情况.
  public static Optional<Role> plainly(String heading) {
    return Stream.of(Role.LEADER_DUTY, Role.PLAN, Role.SHORTCOMINGS, Role.ACHIEVEMENTS)
        .filter(role -> matches(STRONG, role, heading))
        .findFirst();
  }

  /// @param weakToo whether weak words count: behind the leaders' duty, 有关情况 tells nothing of its
  ///   own
  private static void addRole(Set<Role> roles, String part, boolean weakToo) {
    for (Role role : List.of(Role.PLAN, Role.SHORTCOMINGS, Role.ACHIEVEMENTS)) {
      if (matches(STRONG, role, part)) {
        roles.add(role);
        return;
      }
    }
    boolean weak = weakToo && !roles.contains(Role.PLAN);
    if (weak && roles.contains(Role.SHORTCOMINGS) && matches(WEAK, Role.PLAN, part)) {
      roles.add(Role.PLAN);
    } else if (weak
        && !roles.contains(Role.SHORTCOMINGS)
        && matches(WEAK, Role.ACHIEVEMENTS, part)) {
      roles.add(Role.ACHIEVEMENTS);
    }
  }

  private static boolean matches(Map<Role, Pattern> patterns, Role role, String text) {
    Pattern pattern = patterns.get(role);
    return pattern != null && pattern.matcher(text).find();
  }
}
