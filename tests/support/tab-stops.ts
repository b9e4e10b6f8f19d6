import type { Page } from 'playwright-core';

declare global {
  /** The stops of a sweep so far, the last one first. */
  var __stops: { readonly element: Element; readonly looks: readonly Look[] }[];
}

interface Look {
  readonly mark: string;
  readonly contrast: number;
}

/**
 * Walks a page with Tab from its top to its end, or round an open dialog, and gives what is wrong with any stop: not
 * seen, under something else, or without a mark of its focus that stands out.
 */
export async function sweepWithTab(page: Page): Promise<{ stops: number; wrong: string[] }> {
  await page.evaluate(() => {
    globalThis.__stops = [];
  });
  const wrong: string[] = [];
  for (let stops = 0; ; stops++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(lookAtFocus);
    wrong.push(...found.wrong);
    if (found.isOver) return { stops, wrong };
  }
}

/** Runs in the page, after each Tab. */
async function lookAtFocus(): Promise<{ wrong: string[]; isOver: boolean }> {
  /** What marks a focus, on the element itself or around it. */
  const marksOf = (element: Element): Look[] =>
    aroundOf(element).map((each) => {
      const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(each);
      const width = Number.parseFloat(outlineWidth);
      const away = Number.parseFloat(outlineOffset) + width / 2;
      const isDrawn = outlineStyle !== 'none' && width > 0 && sidesLeft(each, away) >= 2;
      return {
        mark: isDrawn ? `${outlineStyle} ${outlineWidth} ${outlineColor}` : '',
        contrast: isDrawn ? contrast(rgba(outlineColor), ground(each.parentElement)) : 0,
      };
    });
  /** How many sides of a frame so far away from an element no box around it cuts off. */
  const sidesLeft = (element: Element, away: number): number => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const edges = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const its = box.getBoundingClientRect();
      if (overflowX !== 'visible') {
        edges.left = Math.max(edges.left, its.left);
        edges.right = Math.min(edges.right, its.right);
      }
      if (overflowY !== 'visible') {
        edges.top = Math.max(edges.top, its.top);
        edges.bottom = Math.min(edges.bottom, its.bottom);
      }
    }
    return [
      left - away >= edges.left,
      right + away <= edges.right,
      top - away >= edges.top,
      bottom + away <= edges.bottom,
    ].filter(Boolean).length;
  };
  const aroundOf = (element: Element | null): Element[] => {
    const line: Element[] = [];
    for (let each = element; each && line.length < 4; each = each.parentElement) line.push(each);
    return line;
  };
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgba = (colour: string): readonly number[] => {
    if (!context) return [];
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const ground = (element: Element | null): readonly number[] => {
    if (!element) return [255, 255, 255, 255];
    const own = rgba(getComputedStyle(element).backgroundColor);
    return own[3] === 255 ? own : ground(element.parentElement);
  };
  const luminance = (colour: readonly number[]) =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, at) => {
      const part = (colour[at] ?? 0) / 255;
      return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    }, 0);
  const contrast = (one: readonly number[], other: readonly number[]) => {
    const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const name = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 160);

  // What a stop opens or closes has happened by the frame after the next.
  await new Promise((resume) => requestAnimationFrame(() => requestAnimationFrame(resume)));
  const wrong: string[] = [];
  const element = document.activeElement ?? document.body;
  const last = globalThis.__stops[0];
  if (last) {
    const without = marksOf(last.element);
    const marks = last.looks.filter(({ mark }, at) => mark !== without[at]?.mark);
    if (!marks.some((look) => look.contrast >= 3))
      wrong.push(`no mark that stands out (${JSON.stringify(marks)}): ${name(last.element)}`);
  }
  if (element === document.body || globalThis.__stops.some((stop) => stop.element === element))
    return { wrong, isOver: true };
  const looks = marksOf(element);
  globalThis.__stops.unshift({ element, looks });

  // The element or, where it is not drawn itself, what around it has the mark.
  const seen = aroundOf(element)[looks.findIndex(({ mark }) => mark)] ?? element;
  const [box = seen.getBoundingClientRect()] = seen.getClientRects();
  const isSeen = seen.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  if (!isSeen || box.width < 2 || box.height < 2) wrong.push(`hidden: ${name(element)}`);
  // The middle of what of it is in the window.
  const middle = (from: number, to: number, end: number) =>
    to <= 0 || from >= end ? -1 : (Math.max(from, 0) + Math.min(to, end)) / 2;
  const [x, y] = [
    middle(box.left, box.right, innerWidth),
    middle(box.top, box.bottom, innerHeight),
  ];
  if (x < 0 || y < 0) wrong.push(`out of view at ${box.x}, ${box.y}: ${name(element)}`);
  const top = document.elementFromPoint(x, y);
  if (top && !seen.contains(top) && !top.contains(seen))
    wrong.push(`under ${name(top)}: ${name(element)}`);
  return { wrong, isOver: false };
}
