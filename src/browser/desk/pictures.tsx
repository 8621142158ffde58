import { useEffect, useMemo } from 'preact/hooks';
import type { Outcome } from '../../desk/outcome.ts';
import { describePicture, type Review } from '../../desk/review.ts';
import type { Picture } from '../../import/pictures.ts';
import { type ChangeReview, useDesk } from './desk-context.ts';
import { Notes } from './notes.tsx';
import { TextField } from './text-field.tsx';

interface Props {
  review: Review;
  pictures: readonly Picture[];
  outcome: Outcome;
  setReview: ChangeReview;
}

/** The pictures that came with the article, each with its words. */
export function Pictures({ review, pictures, outcome, setReview }: Props) {
  const { words } = useDesk();
  const { pictures: said } = words.desk;
  const addresses = useMemo(
    () =>
      pictures.map(({ bytes, extension }) =>
        URL.createObjectURL(
          new Blob([bytes as BlobPart], { type: `image/${extension === 'jpg' ? 'jpeg' : extension}` }),
        ),
      ),
    [pictures],
  );
  useEffect(
    () => () => {
      for (const address of addresses) URL.revokeObjectURL(address);
    },
    [addresses],
  );
  const lost = review.manuscript.images.length - pictures.length;
  return (
    <div class="desk-pictures">
      <h3>{said.title}</h3>
      <p class="soft">{said.lead}</p>
      <Notes notes={outcome.notes.filter(({ target }) => target.kind === 'head' && target.field === 'pictures')} />
      {pictures.map((picture, index) => {
        const now = review.pictures[index] ?? { alt: picture.alt, kept: true };
        return (
          <div class="desk-picture" key={index}>
            <img src={addresses[index]} alt={now.alt} />
            <div class="desk-field">
              <label for={`picture-${index}`}>{said.alt}</label>
              <TextField
                id={`picture-${index}`}
                value={now.alt}
                placeholder={said.altHint}
                isDisabled={!now.kept}
                onCommit={(alt) => setReview((review) => describePicture(review, index, { ...now, alt }))}
              />
              <label class="desk-check">
                <input
                  type="checkbox"
                  checked={now.kept}
                  onChange={({ currentTarget }) => {
                    const kept = currentTarget.checked;
                    setReview((review) => describePicture(review, index, { ...now, kept }));
                  }}
                />{' '}
                {said.keep}
              </label>
            </div>
          </div>
        );
      })}
      {lost > 0 && <p class="desk-caution">{said.lost(lost)}</p>}
    </div>
  );
}
