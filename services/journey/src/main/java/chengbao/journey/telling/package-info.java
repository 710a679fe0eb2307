/// The demonstration's story, told: what `deploy/demo/story.json` says happened, done by the demo
/// officers through the services' API while the services' clock is moved from act to act.
@NullMarked
package chengbao.journey.telling;

import org.jspecify.annotations.NullMarked;
