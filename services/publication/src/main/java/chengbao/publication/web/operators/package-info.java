/// What operators see and do: overdue reports, addresses that moved, building the portal again.
@NullMarked
package chengbao.publication.web.operators;

import org.jspecify.annotations.NullMarked;
