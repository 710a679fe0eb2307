/// Addresses that somebody else gave, and the lines that a service opens to them.
@NullMarked
package chengbao.door.outside;

import org.jspecify.annotations.NullMarked;
