/** Steps tapped in their order. One that has its number gives it back, and so do those after it. */
import { placesIn, tapButtons, tellChange, type Taps } from '../parts/taps.ts';

export const orderTaps: Taps = (box) => {
  const buttons = tapButtons(box, (place) => {
    const [places, given] = [placesIn(box), Number(place.value)];
    const isFree = (number: string) => number !== '' && places.every(({ value }) => value !== number);
    if (given) for (const later of places) later.value = Number(later.value) < given ? later.value : '';
    else place.value = [...place.options].map(({ value }) => value).find(isFree) ?? '';
    tellChange(place);
  });
  return () => {
    for (const { button, mark, place } of buttons) {
      mark.textContent = place.value;
      button.ariaPressed = String(place.value !== '');
    }
  };
};
