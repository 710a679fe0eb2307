package chengbao.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The parts of one running system and the order they need: the database first, then what keeps its
/// state there, the services as soon as database and broker are up, for they can wait for Keycloak.
final class Stack {

  private final Path run;
  private final Addresses addresses;
  private final DemonstrationClock clock;
  private final Compiling compiling;
  private final Progress progress;
  private final LocalPostgres postgres;
  private final LocalKafka kafka;
  private final LocalKeycloak keycloak;
  private final List<Part> infrastructure;
  private final List<Part> services;
  private final Supervisor supervisor;
  private final LocalMail mail;
  private volatile boolean stopping;

  Stack(
      Path run,
      Addresses addresses,
      DemonstrationClock clock,
      boolean withServices,
      Compiling compiling,
      Progress progress) {
    this.run = run;
    this.addresses = addresses;
    this.clock = clock;
    this.compiling = compiling;
    this.progress = progress;
    this.supervisor = new Supervisor(progress);
    this.postgres = new LocalPostgres(run, addresses.postgres(), databases());
    this.kafka =
        new LocalKafka(
            run, addresses.kafka(), addresses.kafkaController(), Topics.ofTheRepository());
    this.keycloak = new LocalKeycloak(run, addresses, postgres);
    this.mail = LocalMail.into(run.resolve("mail"));
    this.infrastructure =
        List.of(
            new Part("PostgreSQL", postgres.child(), postgres::start, postgres::stop),
            new Part("Kafka", kafka.child(), kafka::start, kafka::stop),
            new Part("Keycloak", keycloak.child(), keycloak::start, keycloak::stop));
    this.services =
        withServices
            ? List.of(
                service("submission", addresses.submission()),
                service("review", addresses.review()),
                service("publication", addresses.portal()))
            : List.of();
  }

  /// Starts everything and returns when everything is ready; from then on what ends is started
  /// again.
  void start() {
    CompletableFuture<?> database = starting(infrastructure.get(0));
    CompletableFuture<?> broker = starting(infrastructure.get(1));
    CompletableFuture<?> identity = database.thenRunAsync(() -> begin(infrastructure.get(2)));
    CompletableFuture<?> ready = CompletableFuture.allOf(database, broker);
    List<CompletableFuture<?>> all = new ArrayList<>(List.of(identity, ready));
    services.forEach(part -> all.add(ready.thenRunAsync(() -> begin(part))));
    CompletableFuture<?> everything =
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new));
    // the first that cannot start ends the wait for the others
    all.forEach(part -> part.exceptionally(fault -> fail(everything, fault)));
    try {
      everything.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof StackFault fault ? fault : failed;
    }
    supervisor.watch(infrastructure);
    supervisor.watch(services);
  }

  /// Stops everything: services first, the database last.
  void stop() {
    stopping = true;
    supervisor.finish();
    stopTogether(services);
    mail.close();
    stopTogether(infrastructure.subList(1, infrastructure.size()));
    stopTogether(infrastructure.subList(0, 1));
    // what was just being started while we stopped
    Stream.concat(services.stream(), infrastructure.stream()).forEach(part -> part.child().kill());
  }

  private static <T> @Nullable T fail(CompletableFuture<?> everything, Throwable fault) {
    everything.completeExceptionally(
        fault instanceof CompletionException wrapped && wrapped.getCause() != null
            ? wrapped.getCause()
            : fault);
    return null;
  }

  private CompletableFuture<?> starting(Part part) {
    return CompletableFuture.runAsync(() -> begin(part));
  }

  private void begin(Part part) {
    if (!stopping) {
      progress.during(part.title(), "starting", "ready", part.starting());
    }
  }

  private void stopTogether(List<Part> parts) {
    CompletableFuture.allOf(
            parts.stream()
                .map(part -> CompletableFuture.runAsync(part.stopping()))
                .toArray(CompletableFuture[]::new))
        .join();
  }

  private Part service(String name, int port) {
    LocalService service = new LocalService(name, port, environment(name, port), compiling, run);
    return new Part(name, service.child(), service::start, service::stop);
  }

  private Map<String, String> environment(String name, int port) {
    Secrets secrets = Secrets.in(run);
    Map<String, String> environment = new HashMap<>();
    environment.put("CHENGBAO_PORT", Integer.toString(port));
    environment.put("CHENGBAO_DB_URL", postgres.url(name));
    environment.put("CHENGBAO_DB_USER", name);
    environment.put("CHENGBAO_DB_PASSWORD", postgres.password(name));
    environment.put("CHENGBAO_KAFKA", kafka.bootstrap());
    environment.put("CHENGBAO_KAFKA_USER", name);
    environment.put("CHENGBAO_KAFKA_PASSWORD", kafka.password(name));
    environment.put("CHENGBAO_ISSUER", addresses.issuer());
    environment.put("CHENGBAO_CLIENT_SECRET", keycloak.clientSecret(name));
    environment.put("CHENGBAO_SESSION_SECRET", secrets.get("session-" + name));
    environment.put("CHENGBAO_PORTAL_URL", addresses.portalUrl());
    environment.put("CHENGBAO_SUBMISSION_URL", addresses.submissionUrl());
    environment.put("CHENGBAO_REVIEW_URL", addresses.reviewUrl());
    environment.put("CHENGBAO_DEMONSTRATION", "true");
    environment.putAll(clock.environment());
    environment.put("CHENGBAO_DEMO_DISTRICT", DemoDistrict.file().toString());
    SigningKeys keys = SigningKeys.ofApprovals(Folders.make(run.resolve("secrets")));
    environment.put("CHENGBAO_APPROVAL_KEYS", keys.publicKeys().toString());
    if (name.equals("submission")) {
      SigningKeys receipts = SigningKeys.ofReceipts(run.resolve("secrets"));
      environment.put("CHENGBAO_RECEIPT_KEY", receipts.privateKey().toString());
      environment.put("CHENGBAO_RECEIPT_KEYS", receipts.publicKeys().toString());
      environment.put("CHENGBAO_PROVISIONING_SECRET", keycloak.clientSecret("provisioning"));
      environment.put("CHENGBAO_MAIL_HOST", "127.0.0.1");
      environment.put("CHENGBAO_MAIL_PORT", Integer.toString(mail.port()));
      environment.put("CHENGBAO_MAIL_SECURITY", "none");
      environment.put("CHENGBAO_MAIL_FROM", "chengbao@anlan.example");
    }
    if (name.equals("review")) {
      environment.put("CHENGBAO_APPROVAL_KEY", keys.privateKey().toString());
    }
    return environment;
  }

  private static List<String> databases() {
    Path list = Home.folder().resolve("deploy/postgres/databases.txt");
    if (!Files.exists(list)) {
      throw new StackFault("there is no " + list);
    }
    return Folders.read(list)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }
}
