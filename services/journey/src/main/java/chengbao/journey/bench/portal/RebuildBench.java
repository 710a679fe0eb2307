package chengbao.journey.bench.portal;

import chengbao.local.LocalKafka;
import chengbao.local.LocalPostgres;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BiConsumer;

/// How long the portal takes to be built again from the topic `editions` alone: publication with
/// its database and a broker, both as strict as in production. It is built twice: first by a portal
/// that knows nothing, then again by one that has everything and must come to the same root.
public final class RebuildBench {

  private static final Duration PATIENCE = Duration.ofHours(1);

  private final int editions;
  private final BiConsumer<String, Duration> told;

  /// @param told is told what was done, and how long it took
  public RebuildBench(int editions, BiConsumer<String, Duration> told) {
    this.editions = editions;
    this.told = told;
  }

  /// Both times.
  public record Outcome(Rebuilt empty, Rebuilt full) {
    public boolean isRight(int editions) {
      return full.before().equals(full.after())
          && full.after().equals(empty.after())
          && full.editions() == editions
          && full.leftOut() == 0;
    }
  }

  /// One time, as the portal answers.
  ///
  /// @param before root hash over the editions as they were
  /// @param after the same over what the topic says
  public record Rebuilt(long editions, String before, String after, long leftOut, Duration took) {

    public double aSecond() {
      return editions * 1000.0 / Math.max(1, took.toMillis());
    }
  }

  public Outcome run() throws IOException, InterruptedException {
    ReviewingOffice review = new ReviewingOffice();
    try (PassingFolder folder = PassingFolder.named("bench-rebuild");
        LocalPostgres postgres = LocalPostgres.temporary("publication");
        LocalKafka kafka = LocalKafka.temporary();
        LoneOperator operator = new LoneOperator()) {
      long began = System.nanoTime();
      new CountryRecord(review, kafka.clientProperties("publication")).write(editions);
      told.accept("write", Duration.ofNanos(System.nanoTime() - began));
      LonePortal.Around around =
          new LonePortal.Around(
              kafka.bootstrap(), kafka.password("publication"), operator.issuer(), review.keySet());
      try (LonePortal portal = new LonePortal(postgres, folder.path(), "年度报告", around)) {
        Rebuilt empty = rebuilt(portal, operator);
        told.accept("empty", empty.took());
        return new Outcome(empty, rebuilt(portal, operator));
      }
    }
  }

  private static Rebuilt rebuilt(LonePortal portal, LoneOperator operator)
      throws IOException, InterruptedException {
    URI address = portal.address().resolve("/api/portal/rebuild");
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + operator.token())
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      long began = System.nanoTime();
      HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      Duration took = Duration.ofNanos(System.nanoTime() - began);
      if (answer.statusCode() != 200) {
        throw new IOException("the portal answers " + answer.statusCode());
      }
      JsonNode told = new ObjectMapper().readTree(answer.body());
      return new Rebuilt(
          told.path("editions").asLong(),
          told.path("before").asText(),
          told.path("after").asText(),
          told.path("leftOut").asLong(),
          took);
    }
  }
}
