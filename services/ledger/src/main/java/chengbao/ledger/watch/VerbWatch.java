package chengbao.ledger.watch;

import chengbao.ledger.acts.Verb;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/// Measures each verb's time, its commit included, as `chengbao.verb` by verb and by what came of
/// it: `none`, or the kind of refusal or fault.
@Verb
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class VerbWatch {
  private final MeterRegistry meters;

  VerbWatch(MeterRegistry meters) {
    this.meters = meters;
  }

  @AroundInvoke
  @Nullable Object measure(InvocationContext call) throws Exception {
    Timer.Sample begun = Timer.start(meters);
    String exception = "none";
    try {
      return call.proceed();
    } catch (Exception thrown) {
      exception = thrown.getClass().getSimpleName();
      throw thrown;
    } finally {
      begun.stop(timer(call.getMethod().getDeclaringClass().getSimpleName(), exception));
    }
  }

  private Timer timer(String verb, String exception) {
    return Timer.builder("chengbao.verb")
        .description("a verb, from its call to its commit")
        .tag("verb", verb)
        .tag("exception", exception)
        .publishPercentiles(0.5, 0.99)
        .register(meters);
  }
}
