@org.jspecify.annotations.NullMarked
package chengbao.look;
