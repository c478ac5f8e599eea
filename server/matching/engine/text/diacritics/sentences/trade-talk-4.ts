export default `
nhà em làm kẹo dừa sáu chảo, thợ quậy đường canh lửa bằng mắt, hôm dẻo dính răng hôm cứng gãy răng, đại lý kêu hoài.
kẹo cắt xong gói giấy bằng tay, mấy chục cô gói lẹ như máy mà tiền công vẫn ăn hết phần lời, máy gói thì kẹo mềm nó kẹt.
trời nồm là kẹo lạc chảy nước, dính chùm vào nhau, đóng túi kín mà vẫn ướt, bán trong Nam thì lại không sao.
nấu mạch nha bằng mầm lúa, khuấy suốt mười tiếng, lửa rơm lửa củi lúc to lúc nhỏ, mẻ vàng trong mẻ nâu cháy.
bánh đậu xanh ép khuôn gỗ, dầu mỡ chảy thấm giấy, để hai tháng hôi dầu, chị bán hàng trên xe khách cứ gọi xuống mắng.
mứt gừng, mứt bí làm từ tháng Mười, đến Tết thì lại đường chảy ra lấm tấm, miếng mứt ướt nhẹp như mồ hôi.
sên mứt dừa một chảo mười ký hai tiếng đồng hồ, tay với hông rã rời, đường cháy cạnh là vàng khè phải bán hàng nhì.
khách bây giờ sợ ngọt, đòi giảm đường phân nửa, mà giảm thì mứt nhão với mốc, hỏi ai cũng bảo bỏ chất bảo quản.
bánh trung thu nhà em làm được hai trăm cái một ngày, vỏ nứt nẻ, chảy dầu lem nhem, thua xa hàng hộp ngoài tiệm lớn.
lò nướng gas mười hai khay, khay cuối cháy đít, khay đầu còn trắng, phải xoay khay giữa chừng, phỏng tay như cơm bữa.
bánh mì ra lò giòn rụm, hai tiếng sau dai nhách như kẹo kéo, xe bánh mì lề đường trả lại mỗi sáng cả trăm ổ.
ổ thì rỗng ruột, ổ thì lì như cục đá, thằng thợ bảo tại bột, mối bột bảo tại thợ, tôi đứng giữa lãnh đạn.
mùa đông men không lên, ủ ba tiếng bột còn nằm bẹp, đốt than sưởi trong phòng thì ngạt, mẹ em suýt xỉu.
bánh su kem đựng tủ mát chạy điện chập chờn, đêm cúp hai tiếng, sáng ra kem tách nước, đổ mà ứa nước mắt.
bánh ngọt bán cà phê Phố Cổ, giao xe máy mười cây số, xóc mẻ kem xô, khách chụp hình gửi kèm cái mặt khóc.
rang cà phê bằng trống quay đốt củi, khói đen bay sang chùa bên cạnh, sư thầy nhắc khéo ba lần, ngại quá chừng.
mỗi mẻ một vị, hôm chua hôm đắng nghét, khách sỉ người ta cầm hai gói so rồi hỏi có phải cùng loại không.
nhân cà phê mua về lẫn sạn, cối xay sứt răng, thay cặp dao chín triệu, mà có hột đinh ở trong nữa chứ.
tôi trộn bắp với đậu nành như hồi xưa thì bị gọi là hàng gian, rang mộc thì dân nhậu xóm tui chê lợt như nước rửa ly.
bột hoà tan làm thử bằng máy sấy phun cũ, bám thành như vôi quét tường, cào ra vón cục, chảy trà chảy cả mồ hôi.
trà sữa mở được bốn tháng, trân châu nấu sáng chiều cứng như cục bi, đổ đi mỗi ngày mấy ký, vốn cụt dần.
nước ép trái cây em bán chai nhựa, ba ngày là nó phân lớp, đáy đục trên trong, mở nắp nghe cái xì có mùi men.
khách văn phòng đặt mỗi sáng tám chục chai, mà ép từ khuya thì nhạt màu, ép sáng thì không kịp giao trước chín giờ.
sinh tố xay ồn quá, hàng xóm trên lầu làm ca đêm ngủ ngày, hôm nọ dội nguyên xô nước xuống mái che.
nước mát, nước sâm nấu nồi to, mùa nóng ôi trong buổi, bỏ đá thì loãng, bán ế thì bữa đó uống trừ cơm.
đóng chai nước dừa mà nó ngả hồng, có chai tím lè, khách tưởng bỏ phẩm, tôi thề là dừa chặt tại vườn.
cơm dừa nạo sấy bị vàng, bên Ai Cập đòi trắng bóc, tẩy bằng lưu huỳnh thì vượt mức, nguyên công bốn chục phút bị huỷ.
gọt vỏ nâu dừa bằng dao cong, một thợ giỏi ngày tám trăm trái, trượt tay là đứt gân, năm nay ba ca rồi.
nước dừa già đổ xuống rạch bọt trắng xoá, chua lè, tôm cá ngoi đầu, xóm dưới cắm bảng cấm xả.
thạch dừa thô làm mền này mền kia mốc đỏ, mốc đen, cả dãy khay ba trăm mâm đi tong vì một đêm trời trở gió.
sơ dừa, mụn dừa chất đống bốc khói ngún cháy âm ỉ cả tháng, xe cứu hoả tới xịt xong hôm sau nó lại ngún.
than gáo dừa đốt hầm đất, khói vàng khói trắng phủ nguyên cánh đồng, ăn chè cũng có mùi khét, xã cho hạn phải dẹp.
dầu dừa ép lạnh em làm trong veo, mùa đông ra Bắc đông cứng trắng phau, khách kêu hàng hết đát.
kẹo chuối, chuối sấy dẻo ruồi bu, phơi sáu nắng mới được, mà tháng này nắng được nửa ngày mưa nửa ngày.
chuối chiên giòn để hở cái là ỉu, bao bì ép mỏng dính thì bể vụn, bao dày thì thêm tám trăm đồng một bịch.
khoai lang, mít sấy bằng máy chiên chân không cũ, dầu thay một lần tám triệu, tiếc xài thêm tuần là hôi dầu.
xoài sấy dẻo nhà em màu nâu xỉn, còn hàng Thái vàng ươm, ông khách lắc đầu nói cô làm sao cho sáng lên chút.
ô mai Hàng Đường muối ba tháng, phơi ngoài sân thượng, mưa bụi mốc lên lấm tấm, chị quản lý thị trường ghé mua mẫu đi xét nghiệm.
sấu, mơ mùa rộ có ba tuần, mua trữ thì kho đông không có, muối mặn thì mất màu xanh, năm nào cũng để lỡ.
si rô dâu tằm lên men nổ chai, cả phòng tím rịm như hiện trường, vợ tôi lau ba ngày chưa hết vết.
bưởi làm chè chỉ lấy cùi, ruột với vỏ the bỏ hai phần ba, nghe có người lấy vỏ chưng dầu gội mà không biết tìm ở đâu.
chè đóng ly đi giao, nước cốt dừa chua trước bốn giờ chiều, mùa hè mỗi ngày hoàn tiền cho khách không dưới trăm rưỡi.
kem que thủ công em làm, ăn lạo xạo đá dăm, con nít còn chê, học trên mạng bỏ thêm bột gì đó thì dẻo mà nhạt.
xe kem bán dạo pin tủ chỉ giữ được năm tiếng, chiều về chảy một phần ba, đông lại thì méo mó.
sữa đậu nành đóng bịch tiệt trùng bằng nồi áp suất, bịch nào hàn không kín là bung, đậu văng trắng trần nhà.
rong biển cuộn cơm sấy giòn tụi em mua miếng nhập, muốn làm từ rong nhà mà nó dai nhách, nhai hoài không đứt.
snack bắp ép đùn nổ lụp bụp, hôm phồng hôm xẹp, thằng thợ già biết canh, nó mà nghỉ là xưởng đứng hình.
thợ già sắp về, bí quyết nằm trong đầu ổng, bảo viết ra giấy thì ổng nói tay tao quen chứ có biết chữ nghĩa gì đâu.
gia vị nấu phở viên, em ép ra bị bở, để ba tháng bay hết mùi hồi quế, ông Việt kiều đặt thử rồi im luôn.
sa tế, tương ớt nấu xong đóng chai lẫn bọt khí, đứng tuần lễ thì tách dầu đỏ lòm, mấy tiệm mì lắc mỏi tay.
ớt xay ướp muối nửa năm, mở khạp nổi màng trắng, mùi thì thơm mà mấy ông kiểm nghiệm hỏi tới hỏi lui.
ngũ vị hương xay máy búa, bụi cay xè, thợ hắt hơi chảy nước mắt, khẩu trang ba lớp vẫn ho sù sụ.
tỏi đen em ủ nồi cơm điện hai chục cái, cái nào cũng cháy rơ le sau vài tháng, mẻ thì khô đét mẻ thì đắng.
hành phi Vĩnh Châu, một ngày tám tạ, lột vỏ cay mắt, chảo nào quá lửa mười giây là đắng nghét cả mẻ.
máy lột vỏ hành thổi khí nghe quảng cáo bốn trăm ký một giờ, về nhà em được trăm hai mà dập hết lớp ngoài.
gừng cay, nghệ tươi rửa bàn chải quay thì sạch ngoài mà kẽ còn đất, khách xay ra thấy sạn sột sột.
bột nghệ, tinh nghệ lắng gạn mười nước mà còn vị đắng, phơi âm can ba ngày gặp hôm ẩm là mốc đen chân.
bột sắn dây nhà cháu lọc đủ mười hai lần nước, ướp hoa bưởi, vậy mà chợ họ độn bột năng bán rẻ phân nửa.
khách cầm gói bột hỏi sao biết thật giả, em chỉ biết thề, chứ có cái tem cái máy nào chứng minh đâu.
mật mía nấu chảo gang, vớt bọt đen bọt vàng, nồng khói, ba tháng để bồn sủi bọt tràn ra nền, kiến bu đen.
đường thốt nốt mưa là không leo được, nước thốt nốt để trễ hai tiếng là chua, thắng ra không đông, nhão như mạch nha.
đường phên miền Trung em nấu theo lối cũ, bã mía đốt lò vàng vọt cả người, thanh niên vô nghề chừng tuần là chạy.
đũa bếp, thìa gỗ trong bếp ăn trường học lên mốc, phụ huynh chụp đăng lên nhóm, cô hiệu trưởng gọi tôi lên giải trình.
nhà hàng tiệc cưới sáu trăm khách, món nguội trước nguội sau, bê ra tới bàn cuối là mỡ đóng trắng, chú rể chê ra mặt.
chén dĩa rửa tay một tiệc bốn tiếng, bể mỗi bữa vài chục cái, nước rửa chén ăn tay, chị em xin nghỉ liên miên.
máy rửa chén công nghiệp cũ nhập bãi, chạy ồ ồ, cặn trắng bám ly như sữa, phải lau lại từng cái thì mua làm chi.
tủ cơm, tủ hấp nước cứng đóng cặn, điện trở nổ ba cái một năm, thợ nào tới cũng nói nước phèn mà không ai nói cách trị.
bếp từ công suất lớn tiết kiệm hơn gas thiệt, nhưng đường điện nhà thuê chịu không nổi, bật hai cái là nhảy áp tô mát.
khách đặt cơm chay ngày rằm ba trăm hộp, bữa thường thì năm chục, nhân công biết gọi ai, người làm thời vụ thì vụng.
cơm hộp để xe máy chạy Grab, canh đổ, rau úa vàng, em thử mua hộp hai ngăn thì giá vốn đội lên hai ngàn rưỡi.
xưởng nước đá tuyết, kem bào của em nằm cuối đường dây, chiều nào đèn cũng đỏ quạch, máy nén ì à ì ạch không quay nổi.
ba gác chở nước ngọt đi giao hẻm dốc, đẩy lên hụt hơi, vỏ chai trả về thiếu, cuối tháng bù hết hai ba triệu.
kho bia rượu quán nhậu hay bị đổ bể, chuột cắn nhãn, khách cầm chai rách nhãn nói hàng nhái đòi đổi.
quầy thịt trong siêu thị mini của em, đèn hồng soi lên thấy tươi, khách mang về bỏ ra dưới đèn trắng thì ngán ngẩm.
tủ mát trưng bày cửa mở ra vô liên tục, rau úng sữa chua, tiền điện cửa hàng năm chục mét vuông mà mười bốn triệu.
bà mẹ chồng làm dưa cà bán, lúc thì khú, lúc thì nổi váng, bả nói tại người hãm tay chứ không tại nước muối.
măng ngâm, măng chua luộc ba nước còn hăng, vàng tự nhiên người ta tưởng nhuộm, trắng quá người ta tưởng tẩy.
kim chi em học đài Hàn, hộp bật nắp giữa siêu thị, nước chảy xuống đỏ cả kệ sữa, đền bốn triệu tiền sữa.
nấm mèo, nấm hương khô mua ngoài về lẫn cát với sợi bao, cô làm chả giò ngồi nhặt từng tai, sáng được ba ký.
bánh chả giò cuốn tay, một người giỏi được tám trăm cuốn, khách Nhật đặt hai trăm ngàn cuốn mà không dám nhận.
hoành thánh, há cảo đông lạnh rã ra dính thành bánh, vỏ nứt, luộc lên nhân đi một nơi vỏ đi một nẻo.
đóng gói mì cay, gói dầu hay xì, loang hết thùng, siêu thị gạch mã luôn, năn nỉ hai tháng mới cho bán lại.
in ngày sản xuất bằng máy cầm tay, mực lau là bay, quản lý thị trường nói không rõ hạn dùng, lập biên bản năm triệu.
túi giấy bạc dán bằng kẹp tóc nhiệt, chỗ dính chỗ không, bắp rang hả gió nhai như xốp, mà mua máy dán tốt thì mười hai triệu.
tem mã vạch nhà em tự in bị nhoè, máy quét ở quầy không nhận, cô thu ngân gõ tay rồi nhăn nhó bảo lần sau không lấy.
xưởng bánh tráng trộn gia công, nhân viên không đội mũ, khách khui có cọng tóc dài, đăng clip tám trăm ngàn lượt coi.
sau cú đó đơn tụt bảy phần, mười hai người làm còn bốn, chủ nhà vẫn đòi tiền mặt bằng ba tháng một lần.
muốn đặt phòng sạch có áo choàng mũ chụp mà xưởng nền xi măng tróc, mạng nhện đầy trần, làm lại hết hai trăm mấy.
cán bộ xuống kiểm nói phải một chiều, nguyên liệu vô cửa này thành phẩm ra cửa kia, nhà ống bốn mét thì một chiều sao được.
gián Đức trong bếp bò ra từ khe gạch, phun thuốc xong một tuần lại đủ mặt anh hùng hào kiệt, nghe mà ớn.
ruồi vô bếp quá chừng, bật đèn bắt ruồi nó bay vòng vòng rồi đậu lên thớt, treo bịch nước với rải lá cũng vậy.
chuột nó khoét bao bột, nửa đêm chạy rột rột trên la phông, tôi đặt keo dính trúng con mèo nhà hàng xóm.
thằng nhỏ giao hàng làm đổ thùng tương lên yên xe khách, đền hai trăm ngàn tiền rửa, cuối tháng nó xin thôi luôn.
đầu bếp chính lương mười bảy triệu, đi nhậu là hôm sau nồi phở mặn chát, ổng giận dỗi là cả quán đóng cửa.
nước lèo mỗi ngày một kiểu, xương bữa nhiều bữa ít, khách quen húp một muỗng rồi ngước lên hỏi hôm nay ai nấu.
phở gói ăn liền tụi em sấy thịt bò cứng như củi, ngâm năm phút vẫn nhai trẹo quai hàm, người ta làm kiểu gì mà mềm vậy?
cháo sen bát bảo vô lon, hầm nồi hấp áp lực hai tiếng, mẻ thì hạt nát mẻ thì sống, nắp móp tịt tịt.
trái vải đóng lon nước đường, thịt trái ngả hồng, bên Pháp họ nói có vị kim loại, trả lại nguyên hai công.
dưa chuột bao tử muối lọ, nắp han gỉ, nước đục, cắn không còn giòn, ông giám đốc nông trường mặt như đưa đám.
ngô ngọt tách hạt cấp đông, tách bằng máy cắt sâu vô lõi, có mày trắng li ti, nhà mua siết từng phần trăm tạp chất.
khoai môn, khoai cao cắt hạt lựu, tay ngứa gãi suốt đêm, mang găng thì trơn, mà rửa xong thâm viền đen thui.
sầu riêng cấp đông nguyên múi, múi nứt chảy sệt, mùi thấm qua sáu lớp giấy ám cả container chở chung.
nước cốt chanh dây ép máy, hột vỡ đắng, bọt nhiều, vô thùng một tuần phồng lên như bụng cóc.
vỏ chanh dây mỗi ngày bảy tấn, đổ bờ rào bò cũng ăn ngán, bốc mùi chua nồng, thuê chở hết triệu tám.
bánh phở trộn bán online, hai đứa em gái chốt đơn tới hai giờ sáng, đơn hoàn về một phần tư, tiền ship ăn hết lời.
tháng lời tháng lỗ em cũng chẳng rõ, tiền bỏ chung một cái thùng thiếc, cuối ngày đếm thấy còn là mừng.
làm bún bò Huế bán ở Bình Thạnh, thuê nhà hai mươi lăm triệu, sáng bán được trăm hai tô, trừ đi trừ lại hai vợ chồng lời đúng tiền chợ.
bà chủ đòi tăng tiền nhà ba chục phần trăm, dời đi thì mất khách, ở lại thì làm cho bả ăn.
ốc luộc, trứng vịt lộn của em ngon mà lề đường bị dẹp, ôm đồ chạy một bữa đổ hết nồi nước dùng.
chỉ mong có cái xe bán hàng gọn gàng, có chậu rửa, có đèn, đạp đi đẩy về nhẹ nhàng, tầm hai chục triệu thì em gom được.
hồ nấu rau câu dừa bằng bếp than tổ ong, khói độc chú công an đã nhắc mà đổi bếp điện thì cái đồng hồ quay tít.
làm nhang thơm, bột keo trộn ướt khô không đều, se máy thì bột tróc, cây nhang đốt nửa chừng tắt ngúm, khách chùa trả.
phơi nhang ngoài sân được nắng một buổi, mưa rào một cái là đỏ loang lổ như bị ghẻ, bán rẻ cho tiệm vàng mã cũng chê.
bột nhang bay đầy nhà, mấy chị làm lâu năm ai cũng ho khan, tối ngủ khạc ra nước đỏ như phẩm.
cạo râu tôm, bóc sợi lưng tôm làm bánh bột lọc, mỗi ngày ba chục ký là hết cả buổi sáng của năm người.
bánh nậm, bánh bèo ướt ăn trong ngày, khách bay ra Hà Nội muốn mang đi mà tới nơi cứng như sáp nến.
chạo tôm bọc mía đông đá bị rời khỏi que, chiên nó tuột, em thử trét thêm trứng thì vỏ lại xốp như bánh bông lan.
bà con Khmer làm cốm dẹp rang lửa rơm, ngon mà cháy lấm tấm, bán ven quốc lộ ngày mấy chục ký là hết đường đi.
bánh cống, bánh xèo dầu bắn tung toé, nền gạch trơn nhẫy, khách bầu trượt chân, từ đó trong bụng tui lo ngay ngáy.
dầu chiên đi chiên lại đen như nước tương, người thu mua trả ba ngàn một ký, mình nghe nói họ đem lọc bán lại mà rợn người.
thử giấy đo dầu cũ mới bên kia cho mấy tờ, chấm xuống đổi màu mà quán không ai nhớ màu nào là phải bỏ.
quầy salad trong văn phòng, rau cắt sẵn từ tối, sáng mép lá tím rịm, mấy cô ăn kiêng họ khó lắm chú ơi.
khách đoàn Ấn Độ, khách đạo Hồi vào không có chứng nhận là họ đứng dậy đi hết, mình tiếc đứt ruột bốn chục suất.
nhân viên bếp ăn bệnh viện nấu mặn nấu nhạt theo bệnh, dán nhãn tay bị bong, có lần tiểu đường ăn nhầm suất chè.
chuyển cơm lên lầu tám bằng thang máy chung, chờ hai mươi phút nguội ngắt, bệnh nhân đẩy khay ra không ăn.
thiếu người rửa rau, thuê bà cụ sáu mươi bảy tuổi, bà lẩm cẩm đổ nhầm nước tẩy vô thau, may phát hiện kịp.
giá trứng, giá bơ tăng mỗi tuần mà thực đơn in rồi, sửa giá là khách bỏ, không sửa là mình âm.
thuế khoán tháng rồi tăng gấp đôi, giờ lại bắt xuất hoá đơn từ máy tính tiền, mẹ em sáu chục tuổi cầm điện thoại còn run.
dạy cho mẹ bấm phần mềm cả tuần chưa xong, khách đứng đợi, bà quay qua ghi vô cuốn tập cho lẹ.
nói chung nghề ăn uống là nghề canh, canh lửa canh muối canh người, hở ra một chút là hỏng cả ngày.
lò thuốc nam nhà cháu sao tẩm bằng chảo gang, vị này cháy cạnh vị kia còn ẩm, để tủ ba tháng mọt ăn lủng.
viên hoàn vo tay to nhỏ không đều, để lâu cứng như sỏi, các cụ răng yếu cắn không nổi phải giã ra uống.
cao lỏng đóng chai lên men đẩy nút, thầy lang ngại quá phải xin lỗi từng bệnh nhân, biếu thêm chai dầu gió.
hái thuốc trên rừng ngày một xa, hồi xưa ra sau núi là có, nay đi hai ngày mới được nửa gùi ba kích.
xà bông dừa em nấu để ủ sáu tuần, cục thì mềm nhũn, cục thì đổ mồ hôi, khách kêu rửa xong khô rát da.
dầu gội bồ kết nấu đặc đóng chai, tháng sau nổi mốc cổ chai, chị khách ở Đức bảo mở ra như mắm.
son sáp ong mùa hè chảy xuống đáy nắp, ship vào Nam chục cây hỏng bảy, mùa đông thì cứng không tán ra môi.
nước rửa chén tự pha tách lớp như nước canh, lắc lên lại bọt ba ngày không xẹp, quán nó lấy một can rồi thôi.
nến thơm lõm ở giữa, bám khói muội đen miệng ly, tim nến lúc ngập lúc cháy phừng, em đổi bốn loại bấc rồi.
tinh dầu tràm nấu trong nồi gang, hôm thì hăng hắc mùi khói, bà đẻ xoa cho con đỏ ửng cả ngực, sợ mất hồn.
dầu tràm ngoài chợ bán năm chục ngàn một chai, của em nấu thật bán trăm rưỡi, người ta chép miệng bỏ đi.
khẩu trang, tã giấy, băng vệ sinh gia công mà cuộn vải không dệt lúc dày lúc mỏng, máy cứ đứt cuộn, đêm nào cũng bỏ đi mấy bao.
khăn ướt đóng gói bị khô sau ba tháng vì cái miếng dán miệng bong, siêu thị trả về, kho chật không còn chỗ quay lưng.
đóng trà túi lọc bằng máy cũ, túi đứt chỉ, bụi trà bay, mỗi ca nhặt lại hai ba chục ký túi hỏng.
trà ướp sen Tây Hồ một cân cần nghìn bông, hoa năm nay chết gần hết, đầm nhà bác tôi chỉ còn bùn.
ướp nhài thì phải canh lúc hoa nở mười giờ đêm, ai làm cũng thâm quầng mắt, mà trà công nghiệp bỏ hương có hai phút.
kho trà ẩm quá bị hả hơi, hút ẩm chạy hai tư trên hai tư, nước hứng đổ ngày ba xô mà vẫn không ăn thua.
bánh kẹo con nít trong chợ Lớn bán kí lô, của em đóng gói đẹp lại bán không lại vì mắc hơn ba giá.
mấy đứa cháu bày lên sàn bán, làm livestream, em ngồi trước máy nói được hai câu là nghẹn họng.
có bận một bà đặt bốn trăm hũ mắm rồi bom hàng, nằm ngoài bưu cục bảy ngày, nổ nắp, bưu tá gọi bắt tới dọn.
xay bột cua đồng giã cối, đêm dậy hai giờ, máy xay thì nóng ra hôi, khách nhà hàng ăn một miếng là biết.
thịt trâu, thịt nghé làm khô, thái máy đông đá thì đều nhưng ra nước, ướp vô nó trôi gia vị hết.
chả cá Lã Vọng kiểu nhà em dùng cá lăng, giờ cá nuôi mỡ nhiều, nướng lên xẹp, lửa bén bùng cháy sém vỉ.
gạch cua, tôm chua bán Tết, giá thì cao mà khách chỉ mua một mùa, mười tháng còn lại bầy thợ ngồi chơi xơi nước.
một năm bận rộn đúng ba tháng, thuê người thì không đủ, xong mùa thì không có việc cho họ, năm sau lại đi kiếm lại từ đầu.
hầm rượu vang Đà Lạt của chú tôi nóng, vang chua lè, nút bấc rò, hai ngàn chai biến thành giấm hạng sang.
bắp rang bơ bán rạp, máy rang cháy bám đáy, lau bằng chanh bằng muối đều không sạch, mùi khét ám cả phòng vé.
trái cây dĩa cho khách sạn, đu đủ bổ ra mới biết nhão với sượng, mỗi thùng bỏ gần phân nửa, hầu như không có lời.
có máy nào gọt vỏ xoài với thơm mà đừng phạm thịt, cỡ quán nhỏ như em, một giờ chừng trăm trái là đủ xài.
dao bếp mài hoài mau cùn, thuê thợ mài dạo mài xong mẻ thêm, đầu bếp cáu, quăng cái rầm giữa giờ trưa.
mối mọt ăn rui mè nhà kho bánh, rớt bụi vàng lên mâm, phun thuốc thì sợ ám bánh, để thì sập có ngày.
hệ thống báo cháy hú bậy mỗi lần mở nồi hấp, khách chạy tán loạn, từ đó nhân viên rút giắc, thanh tra tới là toát mồ hôi.
hôm rồi tủ điện bếp toé lửa, cháy xém mảng tường, may thằng phụ dội bột mì vô, nghĩ lại thấy liều mạng.
mấy năm dịch nghỉ bán, máy móc nằm rỉ sét, đến lúc mở lại thay bạc đạn, thay gioăng tốn hơn mua đồ second hand.
gửi mẫu sản phẩm mới cho chuỗi cửa hàng, họ ăn thử gật gù rồi im re ba tháng, gọi thì bảo đang duyệt.
đồng vốn quay một vòng mất sáu chục ngày, siêu thị trả chậm bốn lăm ngày, mà mía dừa thì phải trả tiền tươi.
anh chị coi bộ có ai làm chung bao bì với em không, đặt in tối thiểu hai chục ngàn túi, mình em xài ba năm chưa hết.
em nấu ăn thì giỏi mà tính giá vốn thì dốt, cứ áng chừng gấp đôi tiền chợ, cuối năm hụt mà chẳng biết hụt ở đâu.
chị kế toán thuê ngoài tháng một triệu rưỡi, giấy tờ thì đủ mà không bao giờ nói cho em biết món nào lời món nào lỗ.
chỗ em ngập nước mỗi lần triều cường, tủ lạnh kê gạch bốn tấc, khách xắn quần ăn bún nước liếm chân ghế.
mỗi buổi sáng bơm nước máy yếu xìu, phải thức lúc hai giờ khuya hứng mới được đầy bồn để rửa rau.
nước máy mùi clo nồng quá, nấu nước lèo nghe như hồ bơi, lọc than thì hai tuần nghẹt, thay lõi bốn trăm ngàn.
hũ sành ngâm dưa bị rạn chân chim, rịn nước ra bếp, vá xi măng thì sợ ăn vô bụng, vứt thì của bà nội để lại.
kinh doanh bánh mì que ở Hải Phòng, pa tê hút hàng mùa du lịch, hết mùa là ế dài cổ, nhân đông đá lấy ra bị nước.
anh bạn em đầu tư máy cán bánh đa cua tự động, hai tháng chưa thu hồi đồng nào, đêm nào cũng ngồi chửi thằng bán máy.
mấy cái máy rao trên mạng hình một đằng, chở về một nẻo, động cơ sơn lại mới coóng mà bên trong rỉ như sắt vụn.
bảo hành ghi mười hai tháng nhưng gọi thì tổng đài bấm một bấm hai, bấm riết về lại chỗ cũ, ông bán hàng chặn số em luôn.
đặt đầu bếp bánh người Pháp dạy ba ngày hết bốn chục triệu, ổng đi rồi thợ nhà làm lại hổng giống miếng nào.
lò nướng đối lưu quạt hú o o, đứng gần nói chuyện phải hét, bánh quy bị thổi dạt một góc khay.
tủ ủ bột mùa mưa thì ướt sũng, mùa hanh thì mặt bột khô da, xịt nước tay thì mặt bánh lấm tấm như rỗ.
bơ lạt nhập về ngoài cảng mất lạnh hai bữa, cán ngàn lớp nó chảy rịn, bánh sừng bò lép như dép tổ ong.
tủ nấu rượu bằng điện tiện thì tiện, ngặt cái rượu ra có mùi khét nhẹ, mấy ông bợm nhậu nhấp môi là nhăn.
cơm rượu men lá mẻ nào gặp bữa sấm chớp là chua, má em bảo ông trời ghen, chứ em nghĩ tại cái ủ không đủ ấm.
bã cà phê mỗi ngày quán em đổ ba mươi ký, cho bà con trồng lan thì ngày lấy ngày không, nó mốc xanh hôi cả hẻm.
ly nhựa ống hút bỏ ra nườm nượp, phường vận động xài ống tre, ống tre lên mốc, khách nhả ra cái phì.
chị bán xôi ngoài cổng trường nói nếp năm nay dẻo ít, nấu kiểu gì nguội cũng cứng, con nít ăn dở phân nửa rồi bỏ.
má tôi làm bánh ít lá gai, giã lá tím cả tay, để hai bữa là cứng, khách xe đò chỉ ghé mua lúc còn nóng.
mấy lò nấu bánh tét Trà Cuôn chạy đua hai tuần cận Tết, củi chất đầy sân, hàng xóm lo cháy mà không dám nói.
mẻ giò thủ bữa rồi có mùi lông, té ra tai heo cạo dối, cả nhà trai trả lại ba chục cây.
thạch rau câu bịch con cá bán cổng trường, ban giám hiệu đòi giấy kiểm nghiệm, em đi hỏi thì mỗi chỉ tiêu mấy trăm ngàn.
tui mở tiệm chay, đồ chay mua về nhãn toàn chữ Tàu, khách dị ứng sưng môi mà tui chẳng biết trong đó có gì.
mệ làm mè xửng ba đời, chừ kẹo cứ chảy nhớt dính giấy, cháu gái thì đòi bỏ nghề vô Sài Gòn bán quần áo.
dạ thưa, bánh khô mè em làm mười ngày là ỉu, răng mà hàng của họ cả tháng cắn vẫn rộp rộp chú hè?
bà con Diễn Châu ép dầu lạc bằng bộ ép gỗ, đóng nêm thình thình, được dầu ngon mà mỗi ngày có bốn chục lít.
kẹo cu đơ nhà choa bánh đa cứ mềm xìu, khách qua đường Hà Tĩnh mua một lần rồi thôi, mần răng cho nó giòn lâu?
rượu làng Vân nhà tôi bị rượu cồn pha nước lã đội lốt, bán ba chục nghìn một lít, khách uống mù mắt lại chửi làng.
thằng cháu mua cái máy đóng nắp tự động, chai nhà tôi to nhỏ không đều, nó dập vỡ cứ mười chai một.
`
