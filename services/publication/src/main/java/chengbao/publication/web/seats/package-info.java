/// That readers never slow publishing down: seats, turns, and being asked to come again.
@NullMarked
package chengbao.publication.web.seats;

import org.jspecify.annotations.NullMarked;
