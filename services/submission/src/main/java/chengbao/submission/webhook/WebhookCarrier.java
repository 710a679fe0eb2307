package chengbao.submission.webhook;

import chengbao.door.outside.NotPublic;
import chengbao.door.outside.OutsideClient;
import chengbao.door.outside.PublicAddresses;
import chengbao.submission.domain.notice.Carrier;
import chengbao.submission.domain.notice.Channel;
import chengbao.submission.domain.notice.Letter;
import chengbao.submission.domain.notice.NotCarried;
import chengbao.submission.told.NoticeLinks;
import chengbao.submission.told.NoticeSentences;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Pushes notices to the address an officer has given, as JSON, signed. The headers are those of
/// Standard Webhooks, so that receivers find a library for them.
@Singleton
class WebhookCarrier implements Carrier {
  static final OutsideClient.Limits LIMITS = new OutsideClient.Limits(Duration.ofSeconds(10), 0);
  private static final int REDIRECT = 300;
  private static final int OTHER_FAULT = 400;
  private static final int GONE = 410;

  private final boolean open;
  private final OutsideClient client;
  private final NoticeSentences sentences;
  private final NoticeLinks links;
  private final ObjectMapper json;
  private final Clock clock;

  @Inject
  WebhookCarrier(
      @ConfigProperty(name = "chengbao.webhooks") boolean open,
      Vertx vertx,
      NoticeSentences sentences,
      NoticeLinks links,
      ObjectMapper json,
      Clock clock) {
    this(
        open,
        new OutsideClient(vertx, null, PublicAddresses::isPublic, LIMITS),
        sentences,
        links,
        json,
        clock);
  }

  WebhookCarrier(
      boolean open,
      OutsideClient client,
      NoticeSentences sentences,
      NoticeLinks links,
      ObjectMapper json,
      Clock clock) {
    this.open = open;
    this.client = client;
    this.sentences = sentences;
    this.links = links;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public Channel channel() {
    return Channel.WEBHOOK;
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void carry(Letter letter) throws NotCarried {
    var hook = Objects.requireNonNull(letter.wishes().hook());
    var body = body(letter);
    var signed =
        new Signed(letter.delivery().id().toString(), clock.instant().getEpochSecond(), body);
    try {
      mustBeTaken(
          client
              .ask(HttpMethod.POST, URI.create(hook.url()), signed.headers(hook.secret()), body)
              .status());
    } catch (NotPublic inside) {
      throw new NotCarried("webhook-address-not-public", true);
    } catch (IOException away) {
      throw new NotCarried("webhook-away: " + away, false);
    }
  }

  private static void mustBeTaken(int status) throws NotCarried {
    if (status >= REDIRECT) {
      throw new NotCarried("webhook-answered: " + status, status == GONE || status < OTHER_FAULT);
    }
  }

  /// Code and parameters beside the sentence; what somebody wrote stays inside the system.
  private byte[] body(Letter letter) {
    var notice = letter.notices().getFirst();
    var report = notice.matter().report();
    var parameters = new LinkedHashMap<>(notice.parameters());
    parameters.remove("reason");
    var content = new LinkedHashMap<String, Object>();
    content.put("id", notice.id());
    content.put("move", notice.move());
    content.put("weight", notice.weight().code());
    content.put("as", notice.to().as().code());
    content.put("round", notice.matter().round().value());
    content.put("unit", notice.matter().unit().value());
    if (report != null) {
      content.put("report", report.value());
    }
    content.put("parameters", Map.copyOf(parameters));
    content.put(
        "sentence", sentences.of(notice, Locale.forLanguageTag(letter.wishes().language())));
    content.put("link", links.to(notice));
    content.put("at", notice.at().toString());
    try {
      return json.writeValueAsString(content).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
