/// What happens because its time has come.
@NullMarked
package chengbao.publication.timing;

import org.jspecify.annotations.NullMarked;
