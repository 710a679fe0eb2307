package chengbao.review.running;

import static chengbao.review.running.Submission.appointment;
import static chengbao.review.running.Submission.reviewer;

import chengbao.contracts.Examples;
import chengbao.contracts.ReportSubmitted;
import chengbao.contracts.Site;
import chengbao.contracts.UnitState;
import chengbao.review.running.Issuer.Somebody;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The officers of 安澜区 as the running tests sign them in; offices as in the contract's examples.
public final class Anlan {
  private static final ReportSubmitted EXAMPLE =
      Examples.of(ReportSubmitted.class, "first-version-with-a-waiver");

  public static final String JUSTICE = EXAMPLE.chain().get(0).office();
  public static final String OVERSIGHT = EXAMPLE.chain().get(1).office();
  public static final String TOWN = EXAMPLE.unit().id();

  public static final Somebody LIN = somebody("303", "林知远", "district-bureau-reviewer");
  public static final Somebody COLLEAGUE = somebody("313", "宋遥", "district-bureau-reviewer");
  public static final Somebody ZHOU = somebody("304", "周知微", "oversight-office-reviewer");
  public static final Somebody SHARED =
      somebody("314", "顾同舟", "district-bureau-reviewer", "oversight-office-reviewer");
  public static final Somebody STRANGER = somebody("315", "沈渡", "district-bureau-reviewer");
  public static final Somebody DRAFTER = somebody("301", "陈小满", "sub-district-drafter");
  public static final Somebody OPERATOR = somebody("399", "运维", "operator");

  public static final String SHARED_AT_JUSTICE = id("451");
  public static final String SHARED_AT_OVERSIGHT = id("452");
  public static final String COLLEAGUE_AT_JUSTICE = id("413");

  private static final Map<Somebody, Integer> APPOINTED =
      Map.of(LIN, 1, COLLEAGUE, 1, ZHOU, 1, SHARED, 2, STRANGER, 1, DRAFTER, 1, OPERATOR, 1);
  private static final Set<String> OFFICES = Set.of(JUSTICE, OVERSIGHT, TOWN);

  private static boolean introduced;

  private Anlan() {}

  /// Tells review of everybody, once for all tests, and waits until it knows them. What a test does
  /// to an officer's appointments it does to an officer of its own.
  public static synchronized void introduce() {
    if (!introduced) {
      tell();
      Soon.await().until(() -> APPOINTED.entrySet().stream().allMatch(Anlan::isKnown));
      introduced = true;
    }
  }

  /// 白鹭镇 submits a report, which lies before the first office then.
  public static void submits(UUID report) {
    introduce();
    Submission.now().submits(report, 1);
    Soon.await().until(() -> Api.as(LIN).read(report).statusCode() == 200);
  }

  /// The unit has changed it as it was asked to.
  public static void resubmits(UUID report) {
    Submission.now().submits(report, 2);
    Soon.await().until(() -> Api.as(LIN).read(report).path("reportVersion").equals(2));
  }

  private static boolean isKnown(Map.Entry<Somebody, Integer> somebody) {
    List<Map<String, Object>> held =
        Api.as(somebody.getKey()).request().get("/api/me").path("appointments");
    return held.size() == somebody.getValue()
        && held.stream()
            .filter(one -> one.get("unit") instanceof String unit && OFFICES.contains(unit))
            .allMatch(one -> one.get("unitName") != null);
  }

  private static void tell() {
    Submission submission = Submission.now();
    submission.tells(unit(JUSTICE, "district-bureau", "安澜区司法局", "区司法局"));
    submission.tells(unit(OVERSIGHT, "oversight-office", "中共安澜区委全面依法治区委员会办公室", "区委依法治区办"));
    submission.tells(unit(TOWN, "sub-district", "白鹭镇人民政府", "白鹭镇"));
    submission.tells(LIN.person(), LIN.name(), reviewer(id("403"), JUSTICE));
    submission.tells(COLLEAGUE.person(), COLLEAGUE.name(), reviewer(COLLEAGUE_AT_JUSTICE, JUSTICE));
    submission.tells(ZHOU.person(), ZHOU.name(), reviewer(id("404"), OVERSIGHT));
    submission.tells(
        SHARED.person(),
        SHARED.name(),
        reviewer(SHARED_AT_JUSTICE, JUSTICE),
        reviewer(SHARED_AT_OVERSIGHT, OVERSIGHT));
    submission.tells(STRANGER.person(), STRANGER.name(), reviewer(id("415"), id("777")));
    submission.tells(
        DRAFTER.person(), DRAFTER.name(), appointment(id("401"), TOWN, "drafter", null));
    submission.tells(
        OPERATOR.person(), OPERATOR.name(), appointment(id("499"), null, "operator", null));
  }

  public static String id(String end) {
    return "019c6d00-0000-7000-8000-000000000" + end;
  }

  private static Somebody somebody(String end, String name, String... roles) {
    return new Somebody(id(end), name, List.of(roles));
  }

  private static UnitState unit(String id, String kind, String name, String shortName) {
    return new UnitState(
        1,
        id,
        kind,
        name,
        shortName,
        null,
        "990102",
        "990102",
        "11990102MB0000002G",
        new Site(
            "anlan", "安澜区", "www.anlan.example", "9901020001", "USCC/YYYY-NNNNN", "/", "at-once"),
        false,
        Instant.parse("2025-01-01T00:00:00Z"),
        null,
        null);
  }
}
