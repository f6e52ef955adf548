import { Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { of, type Shown } from './shown';

/** 放行照片: looked at by somebody who did not bring them. */
export const releasePhotos = defineAct({
  document: graphql(`
  mutation ReleaseStoryPhotos($input: ReleaseStoryPhotosInput!) {
    releaseStoryPhotos(input: $input) { ... on StoryChanged { id version status } ... on PublicityRefusal { code } }
  }
`),
  words: {
    title: 'publicity:act.RELEASE_PHOTOS',
    done: 'publicity:done.RELEASE_PHOTOS',
    hint: 'publicity:hint.RELEASE_PHOTOS',
  },
  Fields: PhotosField,
  blank: () => ({ fileIds: [] as string[] }),
  variables: (story: Shown, { fileIds }: { fileIds: string[] }) => ({ input: { ...of(story), fileIds } }),
  possible: (story) => waiting(story).length > 0,
  width: 620,
});

const waiting = ({ pictures }: Shown) => pictures.filter(({ path }) => !path);

function PhotosField({ subject }: { subject: Shown }) {
  const { t } = useTranslation('publicity');
  return (
    <Form.Item name="fileIds" label={t('photo')} rules={[{ required: true }]}>
      <Checkbox.Group
        options={waiting(subject).map(({ fileId }, index) => ({
          value: fileId,
          label: (
            <>
              <img src={`/files/${fileId}`} alt="" style={{ width: 160, borderRadius: 6 }} />{' '}
              {t('photoNumber', { number: index + 1 })}
            </>
          ),
        }))}
      />
    </Form.Item>
  );
}
