package chengbao.submission.web.register;

import chengbao.submission.InviteOfficer;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.UnitId;
import chengbao.submission.web.Day;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody is appointed to, as `/api` is told.
///
/// @param functions of `drafter`, `signatory`, `reviewer`, `publisher`
/// @param from a day such as `2026-03-01`; absent for now
/// @param until the last day; absent for an open end
record PostBody(
    @NotNull UUID unit,
    @Nullable List<String> functions,
    @Nullable String position,
    @Nullable String from,
    @Nullable String until) {

  InviteOfficer.Post post(Instant now) {
    return new InviteOfficer.Post(
        new UnitId(unit),
        functions(functions),
        Objects.requireNonNullElse(position, ""),
        Day.beginning(from, now),
        Day.end(until));
  }

  static Set<OfficerFunction> functions(@Nullable Collection<String> codes) {
    var functions = EnumSet.noneOf(OfficerFunction.class);
    try {
      Objects.requireNonNullElse(codes, List.<String>of()).stream()
          .map(OfficerFunction::of)
          .forEach(functions::add);
    } catch (IllegalArgumentException _) {
      throw new Refused(Refusal.FUNCTIONS_MISSING);
    }
    return Set.copyOf(functions);
  }
}
