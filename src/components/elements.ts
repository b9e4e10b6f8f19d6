// The elements of all live parts as one file: a file more costs a request and its headers, which weigh as much as its
// code. What the elements do is loaded when a reader turns to them.
import './connection/element.ts';
import './labs/element.ts';
import './playground/element.ts';
import './playground/examples.ts';
