/// How a service says no: a problem document (RFC 9457) to a program, a page with a sentence to a
/// person; always with the same code.
@NullMarked
package chengbao.door.problem;

import org.jspecify.annotations.NullMarked;
