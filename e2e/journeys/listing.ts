import { type Page, expect } from '@playwright/test'

/** The journey's pages are known by their first heading; a click leads to the next, with scripts or without. */
export const heading = (page: Page, text: string | RegExp) => expect(page.getByRole('heading', { level: 1 })).toHaveText(text)

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** Opens a folded field of science and ticks one of its sectors. */
async function tickSector(page: Page, science: string, sector: string): Promise<void> {
  await page.locator('summary', { hasText: science }).click()
  await field(page, sector).check()
}

/** The record's id out of the address of one of its pages. */
export const idIn = (page: Page, after: string): string => new RegExp(`/${after}/([0-9a-z]{12})`).exec(page.url())?.[1] ?? ''

/** A supplier lists a technology, step by step, and sends it for review. Returns its id. */
export async function listTechnology(page: Page, title: string): Promise<string> {
  await page.goto('/my/technologies')
  await page.getByRole('link', { name: 'Đăng công nghệ', exact: true }).first().click()
  await heading(page, 'Đăng công nghệ')
  await field(page, 'Tên công nghệ').fill(title)
  await field(page, 'Tóm tắt cho doanh nghiệp').fill(
    'Hệ ozone xúc tác khử màu nước thải dệt nhuộm hoạt tính, lắp sau bể sinh học, giúp nhà máy nhuộm đạt độ màu cột A mà giảm hoá chất keo tụ và bùn thải.',
  )
  await press(page, 'Lưu và tiếp tục')

  await heading(page, 'Mô tả và lĩnh vực')
  await field(page, 'Mô tả công nghệ').fill(
    'Ozone sục qua tháp đệm phủ xúc tác oxit mangan phân huỷ liên kết azo của thuốc nhuộm hoạt tính, thời gian lưu 30 phút. Độ màu đầu vào 600 Pt-Co giảm còn dưới 50 Pt-Co, COD giảm 45 %.',
  )
  await field(page, 'Phạm vi ứng dụng').fill('Nhà máy dệt nhuộm, in hoa, giặt mài có lưu lượng nước thải 200 đến 3000 m³ mỗi ngày.')
  await page.getByLabel(/^Từ khoá/).fill('nước thải dệt nhuộm, khử màu, ozone, độ màu, thuốc nhuộm hoạt tính')
  await tickSector(page, 'Khoa học kỹ thuật và công nghệ', 'Kỹ thuật môi trường')
  await press(page, 'Lưu và tiếp tục')

  await heading(page, 'So sánh với hiện nay')
  await field(page, 'Tiêu chí so sánh').fill('Độ màu sau xử lý')
  await field(page, 'Công nghệ này').fill('45')
  await field(page, 'Cách làm hiện nay').fill('180')
  await field(page, 'Đơn vị').fill('Pt-Co')
  await field(page, 'Nguồn số liệu').fill('Chạy thử sáu tháng tại một nhà máy nhuộm 800 m³/ngày')
  await press(page, 'Thêm một so sánh')
  await expect(page.getByRole('group', { name: 'So sánh 2' })).toBeVisible()
  const second = page.getByRole('group', { name: 'So sánh 2' })
  await second.getByLabel('Tiêu chí so sánh', { exact: true }).fill('Bùn thải phát sinh')
  await second.getByLabel('Công nghệ này', { exact: true }).fill('0,4')
  await second.getByLabel('Cách làm hiện nay', { exact: true }).fill('1,2')
  await second.getByLabel('Đơn vị', { exact: true }).fill('kg/m³')
  await second.getByLabel('Nguồn số liệu', { exact: true }).fill('Cân bùn ép hằng ngày trong cùng đợt chạy thử')
  await press(page, 'Lưu và tiếp tục')

  await heading(page, 'Mức độ sẵn sàng')
  await page.getByRole('radio', { name: /^TRL 8 / }).check()
  await field(page, 'Minh chứng').fill('Hai hệ đang chạy tại nhà máy nhuộm, có biên bản nghiệm thu và kết quả quan trắc của bên thứ ba.')
  await press(page, 'Lưu và tiếp tục')

  await heading(page, 'Sở hữu trí tuệ')
  await press(page, 'Lưu và tiếp tục')

  await heading(page, 'Chuyển giao và giá')
  await field(page, 'Chuyển giao kèm dịch vụ kỹ thuật').check()
  await page.getByRole('radio', { name: 'Giá tham khảo' }).check()
  await field(page, 'Giá, hoặc mức thấp nhất').fill('1.800.000.000')
  await page.getByLabel(/^Mức cao nhất/).fill('2.400.000.000')
  await press(page, 'Lưu và tiếp tục')

  await heading(page, 'Chủ sở hữu và nguồn gốc')
  await field(page, 'Tên tổ chức hoặc cá nhân').fill('Viện chủ trì nghiên cứu')
  await field(page, 'Tỷ lệ').fill('100')
  await page.getByRole('radio', { name: 'Tự nghiên cứu, đầu tư' }).check()
  await press(page, 'Lưu và tiếp tục')

  await heading(page, 'Hình ảnh và tài liệu')
  await page.getByRole('link', { name: 'Tiếp tục', exact: true }).click()
  await heading(page, 'Thông tin bảo mật')
  await page.getByLabel(/^Nội dung bảo mật/).fill('Tỷ lệ phủ xúc tác và chế độ hoàn nguyên tháp đệm.')
  await press(page, 'Lưu nội dung bảo mật')
  await heading(page, title)
  await page.getByRole('link', { name: 'Kiểm tra và gửi duyệt' }).first().click()

  await heading(page, 'Kiểm tra trước khi gửi')
  await expect(page.getByText('Còn thiếu, chưa gửi được')).toBeHidden()
  await expect(page.getByText('Bùn thải phát sinh')).toBeVisible()
  await press(page, 'Gửi Sở duyệt')
  await heading(page, title)
  await expect(page.getByText('Đã gửi Sở duyệt. Chúng tôi sẽ báo khi có kết quả.')).toBeVisible()
  return idIn(page, 'technologies')
}

/** An enterprise writes down what it needs, in the words of the workshop, and sends it for review. Returns its id. */
export async function postNeed(page: Page, title: string): Promise<string> {
  await page.goto('/my/needs')
  await page.getByRole('link', { name: 'Đăng nhu cầu mới', exact: true }).first().click()
  await heading(page, 'Đăng nhu cầu mới')
  await field(page, 'Tên nhu cầu').fill(title)
  await field(page, 'Vấn đề cần giải quyết').fill(
    'Nước thải từ máy nhuộm xả ra vẫn đỏ quạch, bà con quanh xưởng kêu, tháng nào cũng bị nhắc vì độ màu. Đổ thêm phèn thì bùn nhiều mà nước thải dệt nhuộm vẫn chưa trong.',
  )
  await field(page, 'Quy trình hiện nay').fill(
    'Bể gom, chỉnh pH, keo tụ bằng phèn và polyme, lắng, bể hiếu khí rồi xả ra mương; chừng 900 m³ mỗi ngày.',
  )
  await press(page, 'Lưu và tiếp tục')

  await heading(page, 'Con số hiện nay và mong muốn')
  await field(page, 'Chỉ tiêu').fill('Độ màu nước sau xử lý')
  await field(page, 'Hiện nay').fill('210')
  await field(page, 'Mong muốn').fill('50')
  await field(page, 'Đơn vị').fill('Pt-Co')
  await press(page, 'Lưu và tiếp tục')

  await heading(page, 'Ràng buộc, lĩnh vực và nơi áp dụng')
  await page.getByLabel(/^Ràng buộc phải giữ không/).fill('Mặt bằng còn 60 m², chỉ dừng máy được hai ngày, thợ vận hành học nghề là chính.')
  await tickSector(page, 'Khoa học kỹ thuật và công nghệ', 'Kỹ thuật môi trường')
  await press(page, 'Lưu và tiếp tục')

  await heading(page, 'Công nghệ và ngân sách')
  await field(page, 'Chuyển giao kèm dịch vụ kỹ thuật').check()
  await page.getByLabel(/^TRL thấp nhất/).selectOption('7')
  await page.getByLabel(/^Ngân sách từ/).fill('1.500.000.000')
  await page.getByLabel(/^Ngân sách đến/).fill('3.000.000.000')
  await press(page, 'Lưu và tiếp tục')

  await heading(page, 'Đề xuất cần có gì')
  await field(page, 'Đề xuất cần có những gì').fill(
    'Nơi đã chạy, kết quả đo độ màu, điện và hoá chất cho một khối nước, thời gian lắp và bảo hành.',
  )
  await page.getByRole('radio', { name: 'Hiện tên đơn vị' }).check()
  await press(page, 'Lưu và tiếp tục')

  await heading(page, 'Kiểm tra lại trước khi gửi')
  await expect(page.getByText('Còn thiếu, chưa gửi được')).toBeHidden()
  await press(page, 'Gửi Sở duyệt')
  await heading(page, title)
  await expect(page.getByText('Đã gửi Sở duyệt.')).toBeVisible()
  return idIn(page, 'needs')
}

/** The Office finds the technology among what waits, and publishes it. */
export async function publishTechnology(page: Page, title: string): Promise<void> {
  await page.goto('/office/review')
  await page.getByRole('link', { name: title }).click()
  await heading(page, title)
  await press(page, 'Đăng công nghệ này')
  await expect(page.getByText('Đã đăng công nghệ này.')).toBeVisible()
}

/** The Office checks the need point by point, and publishes it. */
export async function publishNeed(page: Page, title: string): Promise<void> {
  await page.goto('/office/review')
  await page.getByRole('link', { name: title }).click()
  await heading(page, title)
  const checks = page.getByRole('group', { name: 'Đã kiểm tra' }).getByRole('checkbox')
  await expect(checks).not.toHaveCount(0)
  for (const check of await checks.all()) await check.check()
  await press(page, 'Duyệt và đăng')
  await expect(page.getByText('Đã đăng nhu cầu lên sàn.')).toBeVisible()
}
